package dev.retort.schema.graph;

import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern LABEL = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*");
    private static final Pattern FORM = Pattern.compile("(?:(" + LABEL + ")@)?(.+)");
    private static final Pattern STEPS = Pattern.compile("[+-][0-9]{1,6}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]+");

    /** The one revision after which none comes. */
    public static final Target HEAD = new Target(null, new Head());

    /** All revisions after which none comes. */
    public static final Target HEADS = new Target(null, new Heads());

    /** Before the first revision. */
    public static final Target BASE = new Target(null, new Base());

    /** A place in the graph. */
    public sealed interface Point {}

    /** The one revision after which none comes. */
    public record Head() implements Point {
        @Override
        public String toString() {
            return "head";
        }
    }

    /** All revisions after which none comes. */
    public record Heads() implements Point {
        @Override
        public String toString() {
            return "heads";
        }
    }

    /** Before the first revision. */
    public record Base() implements Point {
        @Override
        public String toString() {
            return "base";
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
        return LABEL.matcher(text).matches();
    }

    /**
     * Reads a target as a person types it.
     *
     * @throws RetortException if it is none
     */
    public static Target parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw malformed(text);
        }
        String label = form.group(1);
        String place = form.group(2);
        switch (place) {
            case "head":
                return new Target(label, new Head());
            case "heads":
                return new Target(label, new Heads());
            case "base":
                return new Target(label, new Base());
            default:
                break;
        }
        if (STEPS.matcher(place).matches() && Integer.parseInt(place) != 0) {
            return new Target(label, new Steps(Integer.parseInt(place)));
        }
        if (label == null && ID.matcher(place).matches()) {
            return new Target(null, new Revision(place));
        }
        throw malformed(text);
    }

    @Override
    public String toString() {
        return label == null ? point.toString() : label + "@" + point;
    }

    private static RetortException malformed(String text) {
        return new RetortException(
                Code.RT520,
                "'" + text + "' is not a target; use head, heads, base, +1, -1, the id of a revision or the beginning"
                        + " of it, or a branch's label as in label@head");
    }
}
