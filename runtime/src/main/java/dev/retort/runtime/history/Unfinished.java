package dev.retort.runtime.history;

import dev.retort.runtime.Direction;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import java.util.Locale;

/**
 * How far a revision has come that was begun and did not end. Operations and statements are counted
 * from 1.
 *
 * @param revision the revision's id
 * @param direction which way it is gone
 * @param operation the operation that it is at
 * @param statement the statement of that operation
 * @param statements how many statements that operation has
 * @param phase what is known of that statement
 * @param finished the digest of the operations before that one
 * @param current the digest of that operation
 */
public record Unfinished(
        String revision,
        Direction direction,
        int operation,
        int statement,
        int statements,
        Phase phase,
        String finished,
        String current) {

    /** What is known of a statement. All statements before it are done. */
    public enum Phase {
        /** It is about to run, runs, or has run. */
        STARTED,
        /** It failed, and had no effect. */
        FAILED,
        /** It is done. */
        DONE
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws RetortException if it is not of that form (RT506)
     */
    public static Unfinished parse(String text) {
        String[] words = text.split("[ ./]");
        try {
            return new Unfinished(
                    words[1],
                    Direction.valueOf(words[0].toUpperCase(Locale.ROOT)),
                    Integer.parseInt(words[2]),
                    Integer.parseInt(words[3]),
                    Integer.parseInt(words[4]),
                    Phase.valueOf(words[5].toUpperCase(Locale.ROOT)),
                    words[6],
                    words[7]);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException malformed) {
            throw new RetortException(
                    Code.RT506,
                    "the state of an unfinished revision, '" + text + "', is not one that this version of Retort"
                            + " writes. Use the version that wrote it, or a newer one.",
                    malformed);
        }
    }

    /** The same place with another phase. */
    public Unfinished withPhase(Phase newPhase) {
        return new Unfinished(revision, direction, operation, statement, statements, newPhase, finished, current);
    }

    /** What a person reads: {@code upgrade of 7c1f0a9e42b8, operation 3, started}. */
    public String description() {
        return direction.word() + " of " + revision + ", operation " + operation
                + (statements > 1 ? " (statement " + statement + " of " + statements + ")" : "") + ", "
                + phase.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return direction.word() + " " + revision + " " + operation + "." + statement + "/" + statements + " "
                + phase.name().toLowerCase(Locale.ROOT) + " " + finished + " " + current;
    }
}
