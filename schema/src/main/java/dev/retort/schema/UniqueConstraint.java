package dev.retort.schema;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A constraint that no two rows have the same values in some columns.
 *
 * @param name the constraint's name, unique in its table
 * @param columns the columns, in the order of the constraint's index
 */
public record UniqueConstraint(String name, List<String> columns) implements TableElement {
    public UniqueConstraint {
        Names.requireValid("unique constraint name", name);
        columns = Names.requireDistinct("unique constraint '" + name + "'", columns);
    }

    /** The same constraint under another name. */
    public UniqueConstraint withName(String newName) {
        return new UniqueConstraint(newName, columns);
    }

    UniqueConstraint mapColumns(UnaryOperator<String> mapping) {
        return new UniqueConstraint(name, columns.stream().map(mapping).toList());
    }
}
