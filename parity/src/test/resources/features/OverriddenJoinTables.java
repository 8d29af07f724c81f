// only on H2, POSTGRESQL: to Hibernate there is no schema on MariaDB, and the table is in the database at hand.
package feature;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.HashSet;
import java.util.Set;

/** What an override says of a join table. */
@Entity
@Table(schema = "here")
class Right8 {
    @Id
    long id;
}

@MappedSuperclass
abstract class Above8 {
    @ManyToMany
    Set<Right8> overridden = new HashSet<>();
}

@Entity
@Table(schema = "here")
@AssociationOverride(
        name = "overridden",
        joinTable =
                @JoinTable(
                        name = "left_overridden",
                        schema = "there",
                        joinColumns = @JoinColumn(name = "l"),
                        inverseJoinColumns = @JoinColumn(name = "r"),
                        foreignKey = @ForeignKey(name = "fk_lo_l"),
                        inverseForeignKey = @ForeignKey(name = "fk_lo_r"),
                        uniqueConstraints = @UniqueConstraint(name = "uk_lo", columnNames = "r"),
                        indexes = @Index(name = "ix_lo", columnList = "r, l")))
class Left8 extends Above8 {
    @Id
    long id;
}
