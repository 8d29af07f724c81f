package feature;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.math.BigDecimal;

/** Some attributes by field and some by property. */
@Entity
@Access(AccessType.FIELD)
class Mixed {
    @Id
    long id;

    @Transient
    private int cents;

    @Access(AccessType.PROPERTY)
    @Column(name = "price")
    public BigDecimal getPrice() {
        return BigDecimal.valueOf(cents, 2);
    }

    public void setPrice(BigDecimal price) {
        cents = price.movePointRight(2).intValue();
    }

    Part part;
}

@Embeddable
@Access(AccessType.PROPERTY)
class Part {
    private String s;

    public String getSerial() {
        return s;
    }

    public void setSerial(String serial) {
        s = serial;
    }
}
