package dev.retort.schema;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A table's primary key.
 *
 * @param name the constraint's name; databases that always call it PRIMARY ignore it
 * @param columns the columns, in the order of the key's index
 */
public record PrimaryKey(String name, List<String> columns) implements TableElement {
    public PrimaryKey {
        Names.requireValid("primary key name", name);
        columns = Names.requireDistinct("primary key '" + name + "'", columns);
    }

    /** The same key under another name. */
    public PrimaryKey withName(String newName) {
        return new PrimaryKey(newName, columns);
    }

    PrimaryKey mapColumns(UnaryOperator<String> mapping) {
        return new PrimaryKey(name, columns.stream().map(mapping).toList());
    }
}
