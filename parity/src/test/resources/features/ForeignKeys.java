package feature;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;

/** Foreign keys with names, without being, in words of their own. */
@Entity
@Table(name = "parent")
class Parent {
    @Id
    long id;
}

@Entity
class Child {
    @Id
    long id;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "fk_first"))
    Parent named;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Parent unchecked;

    @ManyToOne
    @JoinColumn(
            name = "cascading_id",
            foreignKey =
                    @ForeignKey(
                            name = "fk_cascading",
                            foreignKeyDefinition =
                                    "foreign key (cascading_id) references parent (id) on delete cascade"))
    Parent cascading;

    @ManyToOne(cascade = CascadeType.REMOVE)
    Parent plain;

    @ElementCollection
    @CollectionTable(joinColumns = @JoinColumn(name = "child_id"), foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Set<String> words = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "child_parents",
            joinColumns = @JoinColumn(name = "child_id"),
            inverseJoinColumns = @JoinColumn(name = "parent_id"),
            foreignKey = @ForeignKey(name = "fk_cp_child"),
            inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Set<Parent> others = new HashSet<>();
}
