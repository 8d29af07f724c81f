package feature;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;

/** Hibernate's own: defaults of columns. */
@Entity
class Defaulted {
    @Id
    long id;

    @ColumnDefault("7")
    int number;

    @ColumnDefault("'new'")
    @Column(nullable = false, length = 20)
    String text;

    @ColumnDefault("true")
    Boolean flag;

    @ColumnDefault("current_timestamp")
    Instant moment;
}
