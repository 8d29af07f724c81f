package feature;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.TenantId;

/** Hibernate's own: whose row it is. */
@Entity
class Owned {
    @Id
    long id;

    @TenantId
    String tenant;

    String text;
}
