package dev.retort.schema.rename;

import dev.retort.schema.ObjectName;
import java.util.List;

/**
 * What the revisions so far have renamed, to tell what a person says now from what was said long ago.
 *
 * @param renames the renames of each of them
 * @param complete whether these are all; some are forgotten where revisions were squashed
 */
public record PastRenames(List<Renames> renames, boolean complete) {

    /** There are no revisions so far, or none that renamed anything. */
    public static final PastRenames NONE = new PastRenames(List.of(), true);

    public PastRenames {
        renames = List.copyOf(renames);
    }

    /** Whether a table may have been renamed so before. */
    boolean mayHave(ObjectName oldName, ObjectName newName) {
        return !complete
                || renames.stream()
                        .anyMatch(past -> newName.equals(past.tables().get(oldName)));
    }

    /** Whether a column may have been renamed so before; its table may have had another name then. */
    boolean mayHave(String oldName, String newName) {
        return !complete
                || renames.stream()
                        .flatMap(past -> past.columns().values().stream())
                        .anyMatch(byOldName -> newName.equals(byOldName.get(oldName)));
    }
}
