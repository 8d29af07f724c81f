package feature;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.LocalDate;

/** What @Table says: name, indexes, unique constraints, checks, comment. */
@Entity
@Table(
        name = "parcels",
        comment = "What was sent",
        indexes = {
            @Index(columnList = "sentOn"),
            @Index(name = "ix_parcel_two", columnList = "weight desc, sender"),
            @Index(name = "ux_parcel_code", columnList = "code", unique = true)
        },
        uniqueConstraints = {
            @UniqueConstraint(columnNames = {"sender", "sentOn"}),
            @UniqueConstraint(name = "uk_parcel_tracking", columnNames = "tracking")
        },
        check = @CheckConstraint(name = "ck_parcel_weight", constraint = "weight > 0"))
class Parcel {
    @Id
    long id;

    LocalDate sentOn;
    int weight;
    String sender;
    String code;
    String tracking;
}
