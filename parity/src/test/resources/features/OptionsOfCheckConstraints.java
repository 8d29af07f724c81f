package feature;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The database's own words behind a constraint. */
@Entity
@Table(check = @CheckConstraint(constraint = "name <> ''", options = "not enforced"))
class Optioned {
    @Id
    long id;

    String name;
}
