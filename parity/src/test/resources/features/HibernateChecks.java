package feature;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;

/** Hibernate's own: checks of columns and tables. */
@Entity
@Check(name = "ck_range", constraints = "low <= high")
class Range {
    @Id
    long id;

    int low;
    int high;

    @Check(constraints = "step > 0")
    int step;
}
