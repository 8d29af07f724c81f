package dev.retort.schema.rename;

import dev.retort.schema.finding.Finding;
import java.util.List;

/**
 * What was renamed between two schemas, as far as it is certain, and what a person must say.
 *
 * @param renames the certain renames
 * @param ambiguities what may or may not be a rename: one finding for each new thing that looks like one
 *     that is gone, with the answers to choose from
 */
public record RenameResult(Renames renames, List<Finding> ambiguities) {
    public RenameResult {
        ambiguities = List.copyOf(ambiguities);
    }
}
