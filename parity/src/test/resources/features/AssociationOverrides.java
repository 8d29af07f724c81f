package feature;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.HashSet;
import java.util.Set;

/** What a subclass or the owner of an embeddable says of references in it. */
@MappedSuperclass
abstract class Audited {
    @ManyToOne
    Auditor createdBy;

    @ManyToMany
    Set<Auditor> seenBy = new HashSet<>();
}

@Entity
class Auditor {
    @Id
    long id;
}

@Entity
@AssociationOverride(
        name = "createdBy",
        joinColumns = @JoinColumn(name = "creator", nullable = false),
        foreignKey = @ForeignKey(name = "fk_memo_creator"))
@AssociationOverride(
        name = "seenBy",
        joinTable =
                @JoinTable(
                        name = "memo_reader",
                        joinColumns = @JoinColumn(name = "memo"),
                        inverseJoinColumns = @JoinColumn(name = "reader")))
class Memo extends Audited {
    @Id
    long id;
}

@Entity
class Note extends Audited {
    @Id
    long id;
}
