package dev.retort.schema.operation;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the values come from that a column gets in rows that have none.
 *
 * @param expression the SQL expression, over the row, of the value
 * @param on the expressions for the databases that need another one, by the names of their dialects
 * @param batched whether the rows are many, so that they are filled some at a time, each time in a transaction
 *     of its own
 */
public record Filling(String expression, SortedMap<String, String> on, boolean batched) {
    public Filling {
        on = Collections.unmodifiableSortedMap(new TreeMap<>(on));
    }

    /** The same expression on every database, for all rows at once. */
    public static Filling with(String expression) {
        return new Filling(expression, new TreeMap<>(), false);
    }

    /** The same filling with another expression on one database. */
    public Filling on(String dialect, String other) {
        Map<String, String> more = new TreeMap<>(on);
        more.put(dialect, other);
        return new Filling(expression, new TreeMap<>(more), batched);
    }

    /** The same filling for many rows. */
    public Filling inBatches() {
        return new Filling(expression, on, true);
    }

    /** The expression on a database. */
    public String expression(String dialect) {
        return on.getOrDefault(dialect, expression);
    }
}
