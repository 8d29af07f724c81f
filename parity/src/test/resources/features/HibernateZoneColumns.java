package feature;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

/** Hibernate's own: the zone of a moment in a column of its own. */
@Entity
class ScheduledInTwo {
    @Id
    long id;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @TimeZoneColumn(name = "zone_column")
    OffsetDateTime inTwo;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @Column(name = "requiredMoment", nullable = false)
    ZonedDateTime required;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetTime daily;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @TimeZoneColumn(columnDefinition = "int")
    OffsetDateTime defined;
}
