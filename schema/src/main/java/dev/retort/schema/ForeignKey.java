package dev.retort.schema;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A constraint that values of some columns exist in the key of a table.
 *
 * @param name the constraint's name, unique in its table
 * @param columns the referring columns
 * @param target the table referred to
 * @param targetColumns the columns referred to, as many as {@code columns} and in their order
 * @param onDelete what happens when the target row is deleted
 * @param onUpdate what happens when the target row's key is changed
 */
public record ForeignKey(
        String name,
        List<String> columns,
        ObjectName target,
        List<String> targetColumns,
        ReferentialAction onDelete,
        ReferentialAction onUpdate)
        implements TableElement {

    public ForeignKey {
        Names.requireValid("foreign key name", name);
        columns = Names.requireDistinct("foreign key '" + name + "'", columns);
        targetColumns = Names.requireDistinct("foreign key '" + name + "'", targetColumns);
        Objects.requireNonNull(target, "target");
        if (columns.size() != targetColumns.size()) {
            throw new SchemaException("foreign key '" + name + "' has " + columns.size() + " columns but refers to "
                    + targetColumns.size());
        }
    }

    /** Begins a foreign key: say what it refers to with {@link Begun#references}. */
    public static Begun foreignKey(String name, String... columns) {
        return new Begun(name, List.of(columns));
    }

    /** The same key with another rule for deleted targets. */
    public ForeignKey onDelete(ReferentialAction action) {
        return new ForeignKey(name, columns, target, targetColumns, action, onUpdate);
    }

    /** The same key with another rule for changed target keys. */
    public ForeignKey onUpdate(ReferentialAction action) {
        return new ForeignKey(name, columns, target, targetColumns, onDelete, action);
    }

    /** The same key under another name. */
    public ForeignKey withName(String newName) {
        return new ForeignKey(newName, columns, target, targetColumns, onDelete, onUpdate);
    }

    ForeignKey withTarget(ObjectName newTarget) {
        return new ForeignKey(name, columns, newTarget, targetColumns, onDelete, onUpdate);
    }

    ForeignKey mapColumns(UnaryOperator<String> mapping) {
        return new ForeignKey(name, columns.stream().map(mapping).toList(), target, targetColumns, onDelete, onUpdate);
    }

    ForeignKey mapTargetColumns(UnaryOperator<String> mapping) {
        return new ForeignKey(
                name, columns, target, targetColumns.stream().map(mapping).toList(), onDelete, onUpdate);
    }

    /** A foreign key that does not say yet what it refers to. */
    public record Begun(String name, List<String> columns) {

        /** The key, referring to columns of a table named as in {@link ObjectName#parse}. */
        public ForeignKey references(String table, String... columns) {
            return new ForeignKey(
                    name,
                    this.columns,
                    ObjectName.parse(table),
                    List.of(columns),
                    ReferentialAction.NO_ACTION,
                    ReferentialAction.NO_ACTION);
        }
    }
}
