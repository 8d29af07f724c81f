package feature;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;

/** Large values of the sizes that some databases tell apart. */
@Entity
class Recording {
    @Id
    long id;

    @Lob
    @Column(name = "said_of_the_column")
    String named;

    @Lob
    @Column(length = 256)
    String text256;

    @Lob
    @Column(length = 65535)
    String text65535;

    @Lob
    @Column(length = 65536)
    String text65536;

    @Lob
    @Column(length = 16777215)
    byte[] bytes16777215;

    @Lob
    @Column(length = 16777216)
    byte[] bytes16777216;

    @Lob
    @Column(nullable = false)
    byte[] required;

    @Column(length = 100)
    java.sql.Clob clob;

    @Column(length = 100000)
    java.sql.Blob blob;
}
