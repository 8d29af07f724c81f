package feature;

import jakarta.persistence.ForeignKey;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** The database's own words behind a constraint. */
@Entity
class Optioned {
    @Id
    long id;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(options = "not enforced"))
    Optioned other;
}
