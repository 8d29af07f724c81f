package feature;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.io.Serializable;

/** Large values. */
@Entity
class Attachment {
    @Id
    long id;

    @Lob
    String text;

    @Lob
    byte[] content;

    @Lob
    char[] letters;

    java.sql.Clob clob;

    java.sql.Blob blob;

    @Lob
    @Column(length = 5000)
    String bounded;

    @Lob
    @Column(columnDefinition = "varchar(4000)")
    String inItsOwnWords;

    @Lob
    Serializable object;
}
