// only on H2, POSTGRESQL: to Hibernate there is no schema on MariaDB, and the table is in the database at hand.
package feature;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.util.HashSet;
import java.util.Set;

/** The schema of all that may have one. */
@Entity
@Table(name = "scattered", schema = "here")
@SecondaryTable(name = "scattered_more", schema = "there")
class Scattered8 {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "g8")
    @SequenceGenerator(name = "g8", sequenceName = "numbers", schema = "there", allocationSize = 5)
    long id;

    @Column(table = "scattered_more")
    String more;

    @ElementCollection
    @CollectionTable(name = "scattered_words", schema = "elsewhere")
    Set<String> words = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "scattered_counted", schema = "elsewhere")
    Set<Counted8> counted = new HashSet<>();
}

@Entity
@Table(schema = "here")
class Counted8 {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "t8")
    @TableGenerator(name = "t8", table = "counters", schema = "there")
    long id;
}
