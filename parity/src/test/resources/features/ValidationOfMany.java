package feature;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToOne;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.constraints.Length;
import org.hibernate.validator.constraints.Range;

/** Constraints in groups, on collections, composed, inherited, several at once, and those that no column shows. */
interface Later {}

@NotNull
@Size(max = 15)
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@interface Code0 {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

@MappedSuperclass
abstract class Stated {
    @NotNull
    @Size(max = 60)
    String inherited;
}

@Embeddable
class Checked1 {
    @NotNull
    String needed;

    @Size(max = 8)
    String few;

    @Max(5)
    int most;
}

@Entity
class Demanding extends Stated {
    @Id
    long id;

    @NotNull(groups = Later.class)
    String later;

    @Size(max = 20, groups = {Later.class, jakarta.validation.groups.Default.class})
    String bothGroups;

    @Code0
    String composed;

    @Size.List({@Size(max = 14), @Size(min = 2)})
    String listed;

    @Length(max = 17)
    String length;

    @Range(min = 2, max = 6)
    int spread;

    @Min(3)
    BigDecimal leastDecimal;

    @Max(99)
    BigInteger mostInteger;

    @DecimalMin("1.5")
    @DecimalMax(value = "9.5", inclusive = false)
    BigDecimal decimals;

    @Digits(integer = 5, fraction = 0)
    int wholeDigits;

    @Pattern(regexp = "[a-z]+")
    String pattern;

    @Email
    String email;

    @Null
    String nothing;

    @AssertTrue
    boolean truth;

    @Future
    Instant future;

    @PositiveOrZero
    Long positive;

    @Negative
    Integer negative;

    @NotNull
    Integer boxed;

    @NotNull
    @Column(nullable = true)
    String contradicting;

    @NotEmpty
    @Size(max = 3)
    @ElementCollection
    List<String> few = new ArrayList<>();

    @ElementCollection
    List<@NotBlank @Size(max = 44) String> elements = new ArrayList<>();

    @NotNull
    @ManyToMany
    Set<Demanding> others = new HashSet<>();

    @NotNull
    @OneToOne
    Demanded one;

    @Size(max = 12)
    byte[] bytes;

    @Size(max = 6)
    char[] letters;

    @Valid
    @Embedded
    Checked1 valid;

    @Valid
    @NotNull
    @AttributeOverride(name = "needed", column = @Column(name = "second_needed"))
    @AttributeOverride(name = "few", column = @Column(name = "second_few"))
    @AttributeOverride(name = "most", column = @Column(name = "second_most"))
    Checked1 validAndThere;
}

@Entity
class Demanded {
    @Id
    long id;
}
