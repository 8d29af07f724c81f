package dev.retort.processor.model;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The columns by which rows refer to others, and their foreign key.
 *
 * @param columns what is said of the columns; empty if nothing is
 * @param foreignKey what is said of the foreign key
 */
public record JoinSpec(List<JoinColumnSpec> columns, ForeignKeySpec foreignKey) {
    public JoinSpec {
        columns = List.copyOf(columns);
    }

    /** The foreign key: what is said of all columns together, else of the first of them. */
    public ForeignKeySpec effectiveForeignKey() {
        return foreignKey.isSaid() || columns.isEmpty()
                ? foreignKey
                : columns.get(0).foreignKey();
    }

    /** The same columns with another foreign key. */
    public JoinSpec mapForeignKey(UnaryOperator<ForeignKeySpec> change) {
        return new JoinSpec(
                columns.stream()
                        .map(column -> new JoinColumnSpec(
                                column.column(), column.referencedColumnName(), change.apply(column.foreignKey())))
                        .toList(),
                change.apply(foreignKey));
    }
}
