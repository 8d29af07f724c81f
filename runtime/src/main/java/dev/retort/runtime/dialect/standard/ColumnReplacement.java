package dev.retort.runtime.dialect.standard;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.Names;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlMentions;
import dev.retort.schema.Table;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a column away and puts another one of its name in its place, with all that was over it: for what
 * a database cannot change in a column.
 */
public final class ColumnReplacement {
    private final Schema schema;
    private final Table table;
    private final String column;
    private final List<Operation> removed = new ArrayList<>();
    private final List<Operation> restored = new ArrayList<>();

    private ColumnReplacement(Schema schema, Table table, String column) {
        this.schema = schema;
        this.table = table;
        this.column = column;
    }

    /** The operations that replace a column; its values are those that the new one computes. */
    public static List<Operation> of(Schema schema, Table table, Column to) {
        ColumnReplacement replacement = new ColumnReplacement(schema, table, to.name());
        replacement.collect();
        List<Operation> operations = new ArrayList<>(replacement.removed);
        operations.add(new Operation.DropColumn(table.name(), to.name()));
        operations.add(new Operation.AddColumn(table.name(), to));
        operations.addAll(replacement.restored);
        return operations;
    }

    /**
     * The operations that replace a column by one with the same values.
     *
     * @param copy makes the statement that copies the values, from the column's name and that of the new one
     */
    public static List<Operation> keepingValues(Schema schema, Table table, Column to, Copy copy) {
        ColumnReplacement replacement = new ColumnReplacement(schema, table, to.name());
        replacement.collect();
        String next = Names.isDelimited(to.name()) ? '"' + Names.bare(to.name()) + "_new\"" : to.name() + "_new";
        List<Operation> operations = new ArrayList<>(replacement.removed);
        Column bare = to.withName(next).withNullable(true).withIdentity(null).withComment(null);
        operations.add(new Operation.AddColumn(table.name(), bare));
        operations.add(new Operation.ExecuteSql(null, copy.sql(to.name(), next), null, List.of()));
        operations.add(new Operation.DropColumn(table.name(), to.name()));
        operations.add(new Operation.RenameColumn(table.name(), next, to.name()));
        List<ColumnChange> rest = new ArrayList<>();
        if (!to.nullable()) {
            rest.add(ColumnChange.notNull());
        }
        if (to.identity() != null) {
            rest.add(new ColumnChange.IdentityChange(to.identity()));
        }
        if (!rest.isEmpty()) {
            operations.add(new Operation.AlterColumn(table.name(), to.name(), rest));
        }
        if (to.comment() != null) {
            operations.add(new Operation.CommentOnColumn(table.name(), to.name(), to.comment()));
        }
        operations.addAll(replacement.restored);
        return operations;
    }

    /** Writes the statement that copies a column's values into another. */
    @FunctionalInterface
    public interface Copy {
        String sql(String from, String to);
    }

    /**
     * The operations around a change of a column's type: the columns that are computed from it and the
     * checks over it are away meanwhile.
     *
     * @param operation the change itself
     * @return empty if there are none
     */
    public static List<Operation> aroundTypeChange(Schema schema, Table table, String column, Operation operation) {
        List<Operation> operations = new ArrayList<>();
        List<Operation> restored = new ArrayList<>();
        ColumnReplacement changed = new ColumnReplacement(schema, table, column);
        for (CheckConstraint check : table.checks().values()) {
            if (changed.isOver(check)) {
                operations.add(new Operation.DropCheck(table.name(), check.name()));
                restored.add(new Operation.AddCheck(table.name(), check));
            }
        }
        for (Column computed : table.columns()) {
            if (computed.generated() != null
                    && !computed.name().equals(column)
                    && SqlMentions.of(computed.generated().expression(), column)) {
                ColumnReplacement replacement = new ColumnReplacement(schema, table, computed.name());
                replacement.collect();
                replacement.removed.stream()
                        .filter(removal -> !operations.contains(removal))
                        .forEach(operations::add);
                operations.add(new Operation.DropColumn(table.name(), computed.name()));
                restored.add(0, new Operation.AddColumn(table.name(), computed));
                replacement.restored.stream()
                        .filter(restoration -> !restored.contains(restoration))
                        .forEach(restored::add);
            }
        }
        if (!operations.isEmpty()) {
            operations.add(operation);
            operations.addAll(restored);
        }
        return operations;
    }

    private void collect() {
        for (Table other : schema.tables().values()) {
            for (ForeignKey key : other.foreignKeys().values()) {
                boolean from =
                        other.name().equals(table.name()) && key.columns().contains(column);
                boolean to =
                        key.target().equals(table.name()) && key.targetColumns().contains(column);
                if (from || to) {
                    removed.add(new Operation.DropForeignKey(other.name(), key.name()));
                    restored.add(0, new Operation.AddForeignKey(other.name(), key));
                }
            }
        }
        for (Index index : table.indexes().values()) {
            if (isOver(index)) {
                removed.add(new Operation.DropIndex(table.name(), index.name()));
                restored.add(0, new Operation.CreateIndex(table.name(), index));
            }
        }
        for (CheckConstraint check : table.checks().values()) {
            if (isOver(check)) {
                removed.add(new Operation.DropCheck(table.name(), check.name()));
                restored.add(0, new Operation.AddCheck(table.name(), check));
            }
        }
        table.uniqueConstraints().values().stream()
                .filter(unique -> unique.columns().contains(column))
                .forEach(unique -> {
                    removed.add(new Operation.DropUnique(table.name(), unique.name()));
                    restored.add(0, new Operation.AddUnique(table.name(), unique));
                });
        PrimaryKey key = table.primaryKey();
        if (key != null && key.columns().contains(column)) {
            removed.add(new Operation.DropPrimaryKey(table.name(), key.name()));
            restored.add(0, new Operation.AddPrimaryKey(table.name(), key));
        }
    }

    private boolean isOver(Index index) {
        return index.parts().stream()
                        .anyMatch(
                                part -> part.expression() ? SqlMentions.of(part.text(), column) : part.isColumn(column))
                || index.predicate() != null && SqlMentions.of(index.predicate(), column);
    }

    private boolean isOver(CheckConstraint check) {
        return check.condition().speaksOf(column);
    }
}
