package feature;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** What optimistic locking counts. */
@Entity
class ByInt {
    @Id
    long id;

    @Version
    int version;
}

@Entity
class ByLong {
    @Id
    long id;

    @Version
    Long version;
}

@Entity
class ByShort {
    @Id
    long id;

    @Version
    @Column(name = "opt_lock")
    Short version;
}

@Entity
class ByTime {
    @Id
    long id;

    @Version
    java.sql.Timestamp version;
}

@Entity
class ByInstant {
    @Id
    long id;

    @Version
    Instant version;
}
