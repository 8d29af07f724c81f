package dev.retort.runtime.dialect;

import java.util.List;

/**
 * An index as a catalog describes it.
 *
 * @param columns its columns, in order; an expression is an empty string
 * @param unique whether it allows each key once
 * @param valid whether it was built to its end
 */
public record IndexShape(List<String> columns, boolean unique, boolean valid) {
    public IndexShape {
        columns = List.copyOf(columns);
    }

    /** The same index, built to its end or not. */
    public IndexShape withValid(boolean newValid) {
        return new IndexShape(columns, unique, newValid);
    }

    @Override
    public String toString() {
        return (unique ? "unique index (" : "index (") + String.join(", ", columns) + ")" + (valid ? "" : ", invalid");
    }
}
