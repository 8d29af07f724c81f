// only on H2, POSTGRESQL: to Hibernate there is no schema on MariaDB, and the table is in the database at hand.
package feature;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;

/** Tables in a schema of their own, and a reference across schemas. */
@Entity
@Table(name = "invoice", schema = "billing")
class Invoice {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne
    Client client;
}

@Entity
@Table(schema = "crm")
class Client {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    Set<String> tags = new HashSet<>();
}
