package feature;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** The database's own words behind a column's type. */
@Entity
class Optioned {
    @Id
    long id;

    @Column(options = "default 'x'")
    String text;

    @Column(options = "default 3 not null")
    Integer number;

    @ManyToOne
    @JoinColumn(options = "default 7")
    Optioned other;
}
