package feature;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import org.hibernate.annotations.TimeZoneStorage;

/** Hibernate's own: the zone of a moment wherever the database has a place for it. */
@Entity
class ScheduledSomehow {
    @Id
    long id;

    @TimeZoneStorage
    OffsetDateTime somehow;
}
