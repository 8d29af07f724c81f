package feature;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/** What Bean Validation says of columns. */
@Entity
class Checked {
    @Id
    long id;

    @NotNull
    String required;

    @NotBlank
    String filled;

    @NotEmpty
    String notEmpty;

    @Size(max = 40)
    String atMost;

    @Size(min = 2, max = 30)
    @Column(length = 50)
    String twofold;

    @Digits(integer = 6, fraction = 2)
    BigDecimal digits;

    @Min(1)
    @Max(10)
    int bounded;

    @Min(0)
    Long atLeast;

    @Positive
    int positive;

    @DecimalMin("1.5")
    BigDecimal decimal;

    @NotNull
    @ManyToOne
    Guardian parent;

    @ElementCollection
    Set<@Size(max = 12) @NotNull String> tags = new HashSet<>();

    @NotNull
    Inner inner;
}

@Entity
class Guardian {
    @Id
    long id;
}

@Embeddable
class Inner {
    @NotNull
    @Column(name = "inner_text")
    String text;
}
