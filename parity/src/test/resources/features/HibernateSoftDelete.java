package feature;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
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
