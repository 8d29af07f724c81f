// only on POSTGRESQL: H2 has no collations of columns
package feature;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Collate;

/** Hibernate's own: collations. */
@Entity
class Sorted {
    @Id
    long id;

    @Collate("C")
    String bytewise;
}
