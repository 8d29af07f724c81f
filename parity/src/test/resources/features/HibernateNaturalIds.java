package feature;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.NaturalId;

/** Hibernate's own: what else identifies an entity. */
@Entity
class Isbn {
    @Id
    long id;

    @NaturalId
    String isbn;
}

@Entity
class Coordinates {
    @Id
    long id;

    @NaturalId
    String country;

    @NaturalId(mutable = true)
    Integer zone;
}
