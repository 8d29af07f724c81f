package dev.retort.schema.graph;

import java.util.List;

/**
 * What leads a database from where it is to a target: first what is undone, then what is applied.
 *
 * @param undo the ids of the revisions to undo, in the order in which to undo them: children before parents
 * @param apply the ids of the revisions to apply, in the order in which to apply them: parents before children
 */
public record Route(List<String> undo, List<String> apply) {
    public Route {
        undo = List.copyOf(undo);
        apply = List.copyOf(apply);
    }

    /** Whether the database is there already. */
    public boolean isEmpty() {
        return undo.isEmpty() && apply.isEmpty();
    }
}
