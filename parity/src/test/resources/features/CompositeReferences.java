package feature;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** References to entities with a key of several columns. */
@Embeddable
class OrderKey implements Serializable {
    private static final long serialVersionUID = 1L;
    String region;
    int number;

    @Override
    public boolean equals(Object other) {
        return other instanceof OrderKey that && number == that.number && Objects.equals(region, that.region);
    }

    @Override
    public int hashCode() {
        return number;
    }
}

@Entity
class Purchase {
    @EmbeddedId
    OrderKey id;

    String note;
}

@Entity
class PurchaseLine {
    @Id
    long id;

    @ManyToOne
    Purchase purchase;

    @ManyToOne
    @JoinColumn(name = "alt_region", referencedColumnName = "region")
    @JoinColumn(name = "alt_number", referencedColumnName = "number")
    Purchase alternative;

    @ManyToOne
    @JoinColumn(name = "first_part")
    @JoinColumn(name = "second_part")
    Purchase inOrder;

    @ManyToMany
    Set<Purchase> related = new HashSet<>();
}
