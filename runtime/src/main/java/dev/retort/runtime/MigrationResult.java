package dev.retort.runtime;

import dev.retort.schema.finding.Finding;
import java.time.Duration;
import java.util.List;

/**
 * What a call did.
 *
 * @param verb what was asked: {@code upgrade}
 * @param revisions the revisions that this call applied, undid or marked, in that order; not those that
 *     another starter applied meanwhile
 * @param warnings what a person should know although it went well
 * @param duration how long the call took, waiting for others included
 */
public record MigrationResult(String verb, List<AppliedRevision> revisions, List<Finding> warnings, Duration duration) {
    public MigrationResult {
        revisions = List.copyOf(revisions);
        warnings = List.copyOf(warnings);
    }

    /** Whether the database was as asked already. */
    public boolean nothingDone() {
        return revisions.isEmpty();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(verb).append(": ");
        if (revisions.isEmpty()) {
            text.append("nothing to do");
        } else {
            text.append(revisions.size())
                    .append(revisions.size() == 1 ? " revision in " : " revisions in ")
                    .append(duration.toMillis())
                    .append(" ms");
            for (AppliedRevision revision : revisions) {
                text.append("\n  ").append(revision);
            }
        }
        for (Finding warning : warnings) {
            // In full it is in the log, and in the warnings.
            text.append("\n  warning ")
                    .append(warning.code())
                    .append(": ")
                    .append(warning.code().title());
        }
        return text.toString();
    }
}
