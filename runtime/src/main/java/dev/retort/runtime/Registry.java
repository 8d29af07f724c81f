package dev.retort.runtime;

import java.util.List;

/**
 * Lists the revisions of a migration set. The compiler writes the implementation, {@code Migrations}, on
 * every compile; it is made cheap enough that a start with nothing to do asks for the heads only.
 */
public interface Registry {

    /** The name of the migration set. */
    String set();

    /** The ids of the revisions that no other comes after, sorted. */
    List<String> heads();

    /** All revisions of the set, parents before children. */
    List<RegisteredRevision> revisions();

    /**
     * The ids of the revisions that were written by the very build that made this registry, and so may
     * never have been committed.
     */
    default List<String> bornInThisBuild() {
        return List.of();
    }
}
