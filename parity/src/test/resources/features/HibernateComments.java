package feature;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.Comment;

/** Hibernate's own: comments on tables and columns. */
@Entity
@Comment("Things that people said")
class Remark {
    @Id
    @Comment("Counted by nobody")
    long id;

    @Comment("In their own words")
    String text;

    @ElementCollection
    @Comment("What it is about")
    Set<String> topics = new HashSet<>();
}
