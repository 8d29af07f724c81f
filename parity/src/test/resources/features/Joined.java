package feature;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/** A hierarchy with a table for each class, joined by the key. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
abstract class Payment {
    @Id
    @GeneratedValue
    Long id;

    BigDecimal amount;
}

@Entity
class CardPayment extends Payment {
    @Column(nullable = false, length = 19)
    String cardNumber;
}

@Entity
@PrimaryKeyJoinColumn(name = "payment_id", foreignKey = @ForeignKey(name = "fk_transfer_payment"))
@Table(name = "transfers", uniqueConstraints = @UniqueConstraint(columnNames = "iban"))
class Transfer extends Payment {
    String iban;
}

@Entity
class InstantTransfer extends Transfer {
    long millis;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "shape_type", length = 12)
class Shape {
    @Id
    long id;
}

@Entity
@DiscriminatorValue("circle")
class Circle extends Shape {
    double radius;
}

@Entity
class Drawing {
    @Id
    long id;

    @ManyToOne
    Shape shape;

    @OneToMany
    @JoinColumn
    Set<Circle> circles = new HashSet<>();
}
