package feature;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;

/** Attributes are fields; getters do not matter. */
@Entity
class ByField {
    @Id
    private long id;

    private String name;
    private transient String notStored;

    @Transient
    private String notStoredEither;

    static String shared;
    final String constant = "x";

    public String getComputed() {
        return name + id;
    }
}
