package feature;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** The database's own words behind an index. */
@Entity
@Table(indexes = @Index(columnList = "name", options = "tablespace fast"))
class Sparse {
    @Id
    long id;

    String name;
}
