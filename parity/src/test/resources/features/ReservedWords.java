package feature;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.HashMap;
import java.util.Map;

/** Names that mean something in SQL, on one database or another. */
@Entity
class Preference {
    @Id
    long id;

    String key;
    String value;
    int year;
    int month;
    int position;
    String text;
    String name;
    String type;
    boolean enabled;
    String comment;
    String language;

    @ElementCollection
    Map<String, String> data = new HashMap<>();
}
