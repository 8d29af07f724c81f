package dev.retort.schema;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The name of a table or sequence, with the database schema it lives in where one is given.
 *
 * <p>Names are spelled as in the mapping: {@code customers} is a regular identifier whose case the
 * database folds, {@code "Customers"} (with the double quotes) is a delimited one whose case is kept.
 *
 * @param schema the database schema, or {@code null} for the connection's default
 * @param name the table's or sequence's own name
 */
public record ObjectName(@Nullable String schema, String name) implements Comparable<ObjectName> {
    public ObjectName {
        Names.requireValid("schema name", schema == null ? "default" : schema);
        Names.requireValid("name", name);
    }

    /** A name in the connection's default schema. */
    public static ObjectName of(String name) {
        return new ObjectName(null, name);
    }

    /** A name in the given schema; {@code null} means the connection's default. */
    public static ObjectName of(@Nullable String schema, String name) {
        return new ObjectName(schema, name);
    }

    /**
     * Reads the form that {@link #toString()} writes: {@code customers}, {@code sales.customers},
     * {@code sales."odd.name"}.
     *
     * @throws SchemaException if the text is not of that form
     */
    public static ObjectName parse(String text) {
        int dot = firstDotOutsideQuotes(text);
        return dot < 0 ? of(text) : of(text.substring(0, dot), text.substring(dot + 1));
    }

    /** The same schema with another name. */
    public ObjectName withName(String newName) {
        return new ObjectName(schema, newName);
    }

    /** The form under which two names collide on at least one database; see {@link Names#caseless}. */
    public ObjectName caseless() {
        return new ObjectName(
                schema == null ? null : delimited(Names.caseless(schema)), delimited(Names.caseless(name)));
    }

    /** Whether both names lie in the same schema. */
    public boolean sameSchema(ObjectName other) {
        return Objects.equals(schema, other.schema);
    }

    @Override
    public int compareTo(ObjectName other) {
        int schemas = compareSchemas(schema, other.schema);
        return schemas == 0 ? name.compareTo(other.name) : schemas;
    }

    /** The default schema comes first. Written out: every start loads this class, and would load comparators. */
    private static int compareSchemas(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null ? (other == null ? 0 : -1) : 1;
        }
        return one.compareTo(other);
    }

    @Override
    public String toString() {
        return schema == null ? name : schema + "." + name;
    }

    private static String delimited(String bare) {
        return '"' + bare + '"';
    }

    private static int firstDotOutsideQuotes(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '.' && !quoted) {
                return i;
            }
        }
        return -1;
    }
}
