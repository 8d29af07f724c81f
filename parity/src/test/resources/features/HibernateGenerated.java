package feature;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.annotations.UuidGenerator;

/** Hibernate's own: values that somebody else makes. */
@Entity
class Stamped {
    @Id
    @UuidGenerator
    UUID id;

    @CreationTimestamp
    Instant created;

    @UpdateTimestamp
    LocalDateTime changed;

    int width;
    int height;

    @GeneratedColumn("width * height")
    int area;

    @Generated
    String madeByTrigger;
}

@Entity
class TextKey {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    String id;

    @CurrentTimestamp
    Instant now;
}
