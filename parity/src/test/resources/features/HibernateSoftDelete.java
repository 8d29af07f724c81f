package feature;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MappedSuperclass;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;

/** Hibernate's own: rows that are only marked as deleted. */
@Entity
@SoftDelete
class Kept {
    @Id
    long id;

    @ElementCollection
    @SoftDelete(columnName = "gone")
    Set<String> notes = new HashSet<>();
}

@Entity
@SoftDelete(strategy = SoftDeleteType.ACTIVE, columnName = "is_active")
class Active {
    @Id
    long id;
}

@Entity
@SoftDelete(converter = org.hibernate.type.YesNoConverter.class)
class Marked {
    @Id
    long id;
}

@Entity
@SoftDelete(strategy = SoftDeleteType.TIMESTAMP, comment = "when it went")
class Timed {
    @Id
    long id;
}

@MappedSuperclass
@SoftDelete
abstract class Removable {
    @Id
    long id;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Parcel extends Removable {
    String address;
}

@Entity
class Letter extends Parcel {
    String text;

    @ManyToMany
    @SoftDelete(strategy = SoftDeleteType.ACTIVE)
    Set<Kept> enclosures = new HashSet<>();
}

@Entity
@SoftDelete
class Tree {
    @Id
    long id;
}

@Entity
class Oak extends Tree {
    int acorns;
}
