package dev.retort.runtime;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lists the revisions of a migration set. The compiler writes the implementation, {@code Migrations}, on
 * every compile; it is made cheap enough that a start with nothing to do asks for the heads only.
 */
public interface Registry {

    /** The name of the migration set. */
    String set();

    /** The ids of the revisions that no other comes after, sorted. */
    List<String> heads();

    /**
     * The heads that others were squashed into, by the id of the last one of these: a database that has all
     * of them is where one is that has the head.
     */
    default Map<String, String> formerHeads() {
        return Map.of();
    }

    /** All revisions of the set, parents before children. */
    List<RegisteredRevision> revisions();

    /**
     * The ids of the revisions that were written by the very build that made this registry, and so may
     * never have been committed.
     */
    default List<String> bornInThisBuild() {
        return List.of();
    }

    /**
     * The schema that the snapshot of a head says it leads to, in its canonical JSON form. It is asked for
     * only when what a revision does is not what its snapshot says ({@link
     * RegisteredRevision#schemaDigest()}), so that the message can name the difference; it is best kept in
     * a resource beside the registry's class.
     *
     * @return the JSON, or {@code null} where the registry does not have it: the message then names the
     *     revision only
     */
    default @Nullable String headSchema(String head) {
        return null;
    }
}
