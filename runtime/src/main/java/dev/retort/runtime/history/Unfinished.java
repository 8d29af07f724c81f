package dev.retort.runtime.history;

import dev.retort.runtime.Direction;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
 * @param reached the key of the last row that was changed, of a statement that is {@link Phase#PARTLY} done;
 *     empty where that is not known
 */
public record Unfinished(
        String revision,
        Direction direction,
        int operation,
        int statement,
        int statements,
        Phase phase,
        String finished,
        String current,
        List<String> reached) {

    /** The most characters that the table of states has for it; only a long key would be more. */
    private static final int LONGEST = 255;

    public Unfinished {
        reached = List.copyOf(reached);
    }

    /** A place in a statement that is not done in parts. */
    public Unfinished(
            String revision,
            Direction direction,
            int operation,
            int statement,
            int statements,
            Phase phase,
            String finished,
            String current) {
        this(revision, direction, operation, statement, statements, phase, finished, current, List.of());
    }

    /** What is known of a statement. All statements before it are done. */
    public enum Phase {
        /** It is about to run, runs, or has run. */
        STARTED,
        /** It failed, and had no effect. */
        FAILED,
        /** Some of its rows are changed and committed; the others are to be. */
        PARTLY,
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
                    words[7],
                    words.length > 8 ? keyOf(words[8]) : List.of());
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

    /** The same place, of a statement whose rows are changed up to a key. */
    public Unfinished reached(List<String> key) {
        return new Unfinished(
                revision, direction, operation, statement, statements, Phase.PARTLY, finished, current, key);
    }

    /** What a person reads: {@code upgrade of 7c1f0a9e42b8, operation 3, started}. */
    public String description() {
        return direction.word() + " of " + revision + ", operation " + operation
                + (statements > 1 ? " (statement " + statement + " of " + statements + ")" : "") + ", "
                + phase.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        String place = direction.word() + " " + revision + " " + operation + "." + statement + "/" + statements + " "
                + phase.name().toLowerCase(Locale.ROOT) + " " + finished + " " + current;
        String withKey = place + " " + reached.stream().map(Unfinished::escaped).collect(Collectors.joining(","));
        // Without the key it goes on from the first row, and finds those that are done already.
        return reached.isEmpty() || withKey.length() > LONGEST ? place : withKey;
    }

    /** A value as one word of letters, digits and what separates nothing here. */
    private static String escaped(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace(".", "%2E");
    }

    private static List<String> keyOf(String word) {
        return Stream.of(word.split(",", -1))
                .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8))
                .toList();
    }
}
