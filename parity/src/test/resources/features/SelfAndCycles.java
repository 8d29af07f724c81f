package feature;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;

/** References in a circle. */
@Entity
class Employee {
    @Id
    long id;

    @ManyToOne
    Employee boss;

    @ManyToOne
    Team team;
}

@Entity
class Team {
    @Id
    long id;

    @OneToOne
    Employee lead;
}
