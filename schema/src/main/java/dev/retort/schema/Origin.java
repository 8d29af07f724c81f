package dev.retort.schema;

import java.util.Comparator;

/**
 * The place in the model that a table or column comes from.
 *
 * @param type the qualified name of the entity
 * @param path the attribute's path from the entity, such as {@code address.street}; empty for the entity
 *     itself
 */
public record Origin(String type, String path) implements Comparable<Origin> {
    private static final Comparator<Origin> ORDER =
            Comparator.comparing(Origin::type).thenComparing(Origin::path);

    /** Reads the form that {@link #toString()} writes. */
    public static Origin parse(String text) {
        int hash = text.indexOf('#');
        return hash < 0 ? new Origin(text, "") : new Origin(text.substring(0, hash), text.substring(hash + 1));
    }

    @Override
    public int compareTo(Origin other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return path.isEmpty() ? type : type + "#" + path;
    }
}
