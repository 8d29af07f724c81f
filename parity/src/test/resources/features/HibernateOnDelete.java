package feature;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Hibernate's own: what a deleted row takes with it. */
@Entity
class Branch {
    @Id
    long id;

    @OneToMany(mappedBy = "branch")
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<Leaf> leaves = new HashSet<>();

    @ElementCollection
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<String> words = new HashSet<>();
}

@Entity
class Leaf {
    @Id
    long id;

    @ManyToOne
    Branch branch;

    @ManyToOne
    @OnDelete(action = OnDeleteAction.CASCADE)
    Branch other;

    @ManyToOne
    @OnDelete(action = OnDeleteAction.SET_NULL)
    Branch loose;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Base {
    @Id
    long id;
}

@Entity
@OnDelete(action = OnDeleteAction.CASCADE)
class Derived extends Base {
    String more;
}
