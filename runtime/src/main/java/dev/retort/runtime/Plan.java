package dev.retort.runtime;

import dev.retort.schema.finding.Finding;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a call would do, before anything runs.
 *
 * @param revisions the revisions that would be applied or undone, in that order
 * @param warnings what a person should know
 */
public record Plan(List<PlannedRevision> revisions, List<Finding> warnings) {
    public Plan {
        revisions = List.copyOf(revisions);
        warnings = List.copyOf(warnings);
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return revisions.isEmpty();
    }

    @Override
    public String toString() {
        String text = revisions.isEmpty()
                ? "nothing to do"
                : revisions.stream().map(PlannedRevision::toString).collect(Collectors.joining("\n\n"));
        return warnings.isEmpty()
                ? text
                : text
                        + warnings.stream()
                                .map(warning -> "\nwarning " + warning)
                                .collect(Collectors.joining());
    }
}
