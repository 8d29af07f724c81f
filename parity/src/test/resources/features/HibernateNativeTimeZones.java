// only on H2, POSTGRESQL: the type of its own that MariaDB has for moments keeps no zone and ends in 2038.
package feature;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

/** Hibernate's own: a moment with its zone, as the database has it. */
@Entity
class Appointment {
    @Id
    long id;

    @TimeZoneStorage(TimeZoneStorageType.NATIVE)
    OffsetDateTime natively;
}
