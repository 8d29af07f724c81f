package dev.retort.processor.sets;

import dev.retort.annotations.Revision;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @Revision} says on a class.
 *
 * @param id the revision's id
 * @param parents the ids of the revisions before it
 * @param set the migration set
 */
public record RevisionMark(String id, SortedSet<String> parents, String set) {

    /** What is said on the class, or {@code null} if nothing is. */
    public static @Nullable RevisionMark of(Element type) {
        Values values = Values.of(type, Revision.class.getName());
        return values == null
                ? null
                : new RevisionMark(
                        values.text("id", ""),
                        new TreeSet<>(values.texts("parents")),
                        values.text("set", SetDeclaration.DEFAULT_NAME));
    }
}
