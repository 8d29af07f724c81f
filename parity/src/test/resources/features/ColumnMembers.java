package feature;

import jakarta.persistence.Basic;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;

/** What @Column says of a column: name, length, precision, scale, required, unique, its own words, check, comment. */
@Entity
class Described {
    @Id
    @Column(name = "described_id")
    long id;

    @Column(name = "short_text", length = 12, nullable = false)
    String text;

    @Column(unique = true, length = 80)
    String slug;

    @Column(precision = 12, scale = 4)
    BigDecimal price;

    @Column(precision = 9)
    BigDecimal whole;

    @Column(precision = 5)
    double measured;

    @Column(secondPrecision = 3)
    LocalDateTime millis;

    @Column(secondPrecision = 0)
    Instant seconds;

    @Column(precision = 3)
    LocalDateTime oldMillis;

    @Column(columnDefinition = "varchar(40) default 'none'")
    String inItsOwnWords;

    @Column(nullable = false, columnDefinition = "integer default 7")
    int counted;

    @Column(check = @CheckConstraint(name = "ck_age_positive", constraint = "age > 0"))
    int age;

    @Column(comment = "What friends say")
    String nickname;

    @Column(insertable = false, updatable = false)
    String readOnly;

    @Column(length = 300)
    String longer;

    @Column(length = 100000)
    String veryLong;

    @Column(length = 20)
    byte[] fewBytes;

    @Column(length = 100000)
    byte[] manyBytes;

    @Column(length = 3)
    char[] letters;

    @Basic(optional = false)
    String required;
}
