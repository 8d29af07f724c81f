package dev.retort.schema.graph;

import dev.retort.schema.finding.RetortException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a person wants a database to be: {@code head}, {@code heads}, {@code base}, {@code +2}, {@code
 * -1}, an id or the beginning of one, or one of the first five within a branch, as in {@code
 * billing@head}.
 *
 * @param label the label of the branch, or {@code null} for all branches
 * @param point the place
 */
public record Target(@Nullable String label, Point point) {
    /** The one revision after which none comes. */
    public static final Target HEAD = new Target(null, Place.HEAD);

    /** All revisions after which none comes. */
    public static final Target HEADS = new Target(null, Place.HEADS);

    /** Before the first revision. */
    public static final Target BASE = new Target(null, Place.BASE);

    /** A place in the graph. */
    public sealed interface Point {}

    /** A place that every graph has. */
    public enum Place implements Point {
        /** The one revision after which none comes. */
        HEAD,
        /** All revisions after which none comes. */
        HEADS,
        /** Before the first revision. */
        BASE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * So many revisions from where the database is.
     *
     * @param count how many, forward if positive, back if negative, never 0
     */
    public record Steps(int count) implements Point {
        @Override
        public String toString() {
            return count > 0 ? "+" + count : Integer.toString(count);
        }
    }

    /**
     * A revision.
     *
     * @param prefix its id or the beginning of it
     */
    public record Revision(String prefix) implements Point {
        @Override
        public String toString() {
            return prefix;
        }
    }

    /** Whether a text can be a label. */
    public static boolean isLabel(String text) {
        return TargetParser.isLabel(text);
    }

    /**
     * Reads a target as a person types it.
     *
     * @throws RetortException if it is none
     */
    public static Target parse(String text) {
        return TargetParser.parse(text);
    }

    @Override
    public String toString() {
        return label == null ? point.toString() : label + "@" + point;
    }
}
