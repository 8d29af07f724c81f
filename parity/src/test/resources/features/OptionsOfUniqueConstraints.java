package feature;

import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The database's own words behind a constraint. */
@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = "name", options = "tablespace fast"))
class Optioned {
    @Id
    long id;

    String name;
}
