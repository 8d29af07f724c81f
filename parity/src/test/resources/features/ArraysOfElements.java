package feature;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** Collections that are arrays, and a unique constraint over what is the key anyway. */
@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "uk_of_the_key", columnNames = "id"))
class Scoreboard {
    @Id
    @Column(unique = true)
    long id;

    @ElementCollection
    @OrderColumn
    String[] names;

    @ElementCollection
    @OrderColumn(name = "place")
    int[] scores;

    @ElementCollection
    @OrderColumn
    Jersey[] jerseys;

    @OneToMany
    @OrderColumn
    Referee[] referees;
}

@Embeddable
class Jersey {
    String colour;
    int number;
}

@Entity
class Referee {
    @Id
    long id;
}
