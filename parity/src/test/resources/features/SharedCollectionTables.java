package feature;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.HashSet;
import java.util.Set;

/** Two collections that come to lie in one table, where nobody can tell their elements apart. */
@Embeddable
class Notes {
    @ElementCollection
    Set<String> lines = new HashSet<>();
}

@Entity
class Report {
    @Id
    long id;

    Notes first;

    Notes second;
}
