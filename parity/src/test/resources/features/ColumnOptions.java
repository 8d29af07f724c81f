package feature;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The database's own words behind a column's type. */
@Entity
class Optioned {
    @Id
    long id;

    @Column(options = "default 'x'")
    String text;
}
