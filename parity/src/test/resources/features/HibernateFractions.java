package feature;

import jakarta.persistence.*;
import java.time.*;
import org.hibernate.annotations.FractionalSeconds;

/** Hibernate's own word for the digits of a second's fraction counts for more than that of a column. */
@Entity
class Fraction {
    @Id
    Long id;

    @FractionalSeconds(3)
    LocalDateTime local;

    @FractionalSeconds(0)
    Instant instant;

    @FractionalSeconds(2)
    LocalTime time;

    @FractionalSeconds(3)
    OffsetDateTime zoned;

    @FractionalSeconds(3)
    @Column(name = "other", secondPrecision = 4)
    LocalDateTime both;

    @ElementCollection
    @FractionalSeconds(1)
    java.util.List<LocalDateTime> each;
}
