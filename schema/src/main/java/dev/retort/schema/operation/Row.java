package dev.retort.schema.operation;

import dev.retort.schema.Literal;
import dev.retort.schema.SchemaException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values of some columns, in the order in which they are given.
 *
 * @param values the values by column, at least one
 */
public record Row(Map<String, Literal> values) {
    public Row {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        if (values.isEmpty()) {
            throw new SchemaException("a row gives no value for any column");
        }
    }

    /** A row of one value, as for {@link Literal#of}. */
    public static Row row(String column, @Nullable Object value) {
        return new Row(Map.of(column, Literal.of(value)));
    }

    /** The same row with one more value. */
    public Row and(String column, @Nullable Object value) {
        Map<String, Literal> more = new LinkedHashMap<>(values);
        if (more.put(column, Literal.of(value)) != null) {
            throw new SchemaException("a row gives column '" + column + "' two values");
        }
        return new Row(more);
    }
}
