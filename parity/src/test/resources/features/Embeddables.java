package feature;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;

/** Values of several columns: nested, twice, overridden, records, with references. */
@Embeddable
class Money {
    @Column(nullable = false, precision = 10, scale = 2)
    BigDecimal amount;

    @Column(length = 3)
    String currency;
}

@Embeddable
record Point(double latitude, double longitude) {}

@Embeddable
class Place {
    String street;

    @Embedded
    Point point;

    @ManyToOne
    Country country;
}

@Entity
class Country {
    @Id
    String code;
}

@Entity
class Shop {
    @Id
    long id;

    @Embedded
    Money turnover;

    @AttributeOverride(name = "amount", column = @Column(name = "rent_amount", nullable = true))
    @AttributeOverride(name = "currency", column = @Column(name = "rent_currency"))
    Money rent;

    Place place;

    @AttributeOverrides({
        @AttributeOverride(name = "street", column = @Column(name = "warehouse_street", length = 99)),
        @AttributeOverride(name = "point.latitude", column = @Column(name = "warehouse_lat")),
        @AttributeOverride(name = "point.longitude", column = @Column(name = "warehouse_lon"))
    })
    @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "warehouse_country"))
    Place warehouse;
}
