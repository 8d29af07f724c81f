package feature;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.sql.Blob;
import java.sql.Clob;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;

/** What is said of the time of types that say it themselves, and columns of large objects that say no length. */
@Entity
class Launch {
    @Id
    long id;

    @Temporal(TemporalType.TIMESTAMP)
    Instant instant;

    @Temporal(TemporalType.TIMESTAMP)
    LocalDateTime local;

    @Temporal(TemporalType.TIMESTAMP)
    Date date;

    @Column(name = "the_clob")
    Clob clob;

    @Column(name = "the_blob")
    Blob blob;
}
