package feature;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collections in embeddables, embeddables in mapped superclasses. */
@Embeddable
class Contact {
    String mail;

    @OneToMany
    List<Visit> visits = new ArrayList<>();
}

@Embeddable
class Phones {
    @ElementCollection
    Set<String> phones = new HashSet<>();
}

@Entity
class Visit {
    @Id
    long id;
}

@MappedSuperclass
abstract class Reachable {
    @Id
    long id;

    @Embedded
    Contact contact;

    @Embedded
    Phones numbers;
}

@Entity
class Customer extends Reachable {
    String name;
}

@Entity
@Table(name = "suppliers")
class Supplier extends Reachable {
    @AttributeOverride(name = "mail", column = @Column(name = "second_mail"))
    @AssociationOverride(name = "visits", joinTable = @JoinTable(name = "second_visits"))
    Contact second;
}
