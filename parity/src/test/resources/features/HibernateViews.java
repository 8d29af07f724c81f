package feature;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;

/** Hibernate's own: entities that are no table. */
@Entity
class Sale {
    @Id
    long id;

    int amount;
}

@Entity
@Immutable
@Subselect("select id, amount from Sale where amount > 0")
@Synchronize("Sale")
class PositiveSale {
    @Id
    long id;

    int amount;
}
