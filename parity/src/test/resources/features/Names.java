package feature;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;

/** Names that somebody has thought about: entity names, delimited names, odd letters. */
@Entity(name = "CustomerRecord")
class NamedByEntity {
    @Id
    long id;

    String firstName;
    String homeURL;
    String line2Text;
    String iOS;
    String snake_already;

    @Column(name = "camelColumn")
    String explicitCamel;

    @ManyToOne
    NamedByEntity bestFriend;

    @ElementCollection
    Set<String> nickNames = new HashSet<>();

    @ManyToMany
    Set<OtherThing> otherThings = new HashSet<>();
}

@Entity
@Table(name = "OtherThings")
class OtherThing {
    @Id
    @Column(name = "thingId")
    long id;
}
