package feature;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.util.*;

/** Records as keys, as parts, as elements and as keys of maps. */
@Embeddable
record OrderNo(@Column(length = 4) String series, int serial) {
    OrderNo {
        if (serial < 0) {
            throw new IllegalArgumentException();
        }
    }
}

@Embeddable
record Money(@Column(precision = 12, scale = 3) BigDecimal amount, @Column(length = 3, nullable = false) String currency) {
    static final Money NOTHING = new Money(BigDecimal.ZERO, "EUR");

    boolean isNothing() {
        return equals(NOTHING);
    }
}

@Embeddable
record Totals(
        @AttributeOverride(name = "amount", column = @Column(name = "net_amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "net_currency", length = 3))
        Money net,
        @AttributeOverride(name = "amount", column = @Column(name = "tax_amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "tax_currency", length = 3))
        Money tax) {}

@Entity
class Sale {
    @EmbeddedId
    OrderNo no;

    Totals totals;

    @ElementCollection
    Set<Money> payments = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "sale_notes")
    @AttributeOverride(name = "key.series", column = @Column(name = "note_series", length = 4))
    @AttributeOverride(name = "value.amount", column = @Column(name = "note_amount"))
    Map<OrderNo, Money> notes = new HashMap<>();

    @ManyToOne
    Sale previous;
}
