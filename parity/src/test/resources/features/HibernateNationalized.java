package feature;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import org.hibernate.annotations.Nationalized;

/** Hibernate's own: national character sets. */
@Entity
class Translated {
    @Id
    long id;

    @Nationalized
    String title;

    @Nationalized
    @Lob
    String body;

    @Nationalized
    char letter;
}
