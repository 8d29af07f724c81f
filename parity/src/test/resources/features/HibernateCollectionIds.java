package feature;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.ArrayList;
import java.util.Collection;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaClass;

/** Hibernate's own: bags with a key. */
@Entity
class Bagged {
    @Id
    long id;

    @ElementCollection
    @CollectionIdJavaClass(idType = Long.class)
    @CollectionId(column = @Column(name = "row_id"), generator = "increment")
    Collection<String> items = new ArrayList<>();
}
