package dev.retort.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of a database's log: something that was done to one revision.
 *
 * @param number its place in the log, ascending
 * @param set the migration set
 * @param revision the revision's id
 * @param parents the ids of the revisions before it
 * @param name the simple name of its class
 * @param message what it does, in a person's words
 * @param action what was done
 * @param by the database user and, after a space, the user and host of the program that did it
 * @param at when it was done
 * @param duration how long it took
 * @param checksum the digest of the operations that the revision had then
 * @param tool the version of Retort that did it
 * @param statements the SQL that ran; steps in code are comments in it
 * @param undo how to undo it without its class, in the log's own form, or {@code null} if that is not known
 * @param ranOn the database's product and version, or {@code null} where that was not written down: in scripts, and
 *     by versions of Retort that did not yet
 */
public record HistoryEntry(
        long number,
        String set,
        String revision,
        List<String> parents,
        String name,
        String message,
        Action action,
        String by,
        Instant at,
        Duration duration,
        String checksum,
        String tool,
        String statements,
        @Nullable String undo,
        @Nullable String ranOn) {
    public HistoryEntry {
        parents = List.copyOf(parents);
    }

    /** What was done to a revision. */
    public enum Action {
        /** It was applied. */
        UPGRADE,
        /** It was undone. */
        DOWNGRADE,
        /** It was marked as applied; nothing ran. */
        STAMP,
        /** It was marked as not applied; nothing ran. */
        UNSTAMP,
        /** It had been edited after its application, and a person said that this is meant. */
        ACCEPT;

        /** Whether the revision counts as applied afterwards. */
        public boolean applies() {
            return this == UPGRADE || this == STAMP || this == ACCEPT;
        }

        /** The action as the log spells it: {@code upgrade}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String toString() {
        return at + "  " + action.word() + "  " + revision + "  " + name + "  (" + duration.toMillis() + " ms, by " + by
                + ")";
    }
}
