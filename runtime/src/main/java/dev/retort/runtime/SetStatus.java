package dev.retort.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a database is in one migration set.
 *
 * @param set the migration set
 * @param heads the applied revisions that no other applied one comes after; none for a database without any
 * @param pending the revisions of this build that are not applied, in the order in which they would be
 * @param unknown the ids of applied revisions that this build does not have, in the order of their application
 * @param unfinished what a revision that was begun and did not end was doing, or {@code null}
 */
public record SetStatus(
        String set,
        List<RevisionRef> heads,
        List<RevisionRef> pending,
        List<String> unknown,
        @Nullable String unfinished) {
    public SetStatus {
        heads = List.copyOf(heads);
        pending = List.copyOf(pending);
        unknown = List.copyOf(unknown);
    }

    /** Whether the database is where this build wants it, or ahead of that. */
    public boolean upToDate() {
        return pending.isEmpty() && unfinished == null;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(set).append(":");
        if (heads.isEmpty()) {
            text.append(" nothing applied");
        }
        heads.forEach(head -> text.append("\n  ").append(head));
        if (unfinished != null) {
            text.append("\n  unfinished: ").append(unfinished);
        }
        if (!unknown.isEmpty()) {
            text.append("\n  not in this build: ").append(String.join(", ", unknown));
        }
        if (!pending.isEmpty()) {
            text.append("\n  pending:");
            pending.forEach(revision -> text.append("\n    ").append(revision));
        }
        return text.toString();
    }
}
