package feature;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JoinFormula;

/** Hibernate's own: computed attributes without a column. */
@Entity
class Square {
    @Id
    long id;

    int side;

    @Formula("side * side")
    int area;

    @ManyToOne
    @JoinFormula("side")
    Square sameNumber;
}
