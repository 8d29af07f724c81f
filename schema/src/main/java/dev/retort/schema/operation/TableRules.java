package dev.retort.schema.operation;

import static dev.retort.schema.operation.ReplayState.refuse;
import static dev.retort.schema.operation.ReplayState.requireColumn;

import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Names;
import dev.retort.schema.Table;
import dev.retort.schema.type.ColumnType;
import dev.retort.schema.type.TypeKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What every database demands of a table, beyond what {@link Table} itself does. */
final class TableRules {
    private TableRules() {}

    /** What must hold of a table that is created. */
    static void requireSound(Table table) {
        Set<String> columns = new HashSet<>();
        for (Column column : table.columns()) {
            refuse(
                    !columns.add(Names.folded(column.name())),
                    "table '" + table.name() + "' has two columns '" + column.name() + "' that differ in case only");
        }
        Set<String> constraints = new HashSet<>();
        if (table.primaryKey() != null) {
            constraints.add(table.primaryKey().name());
        }
        table.uniqueConstraints().keySet().forEach(name -> requireNew(table, constraints, name));
        table.foreignKeys().keySet().forEach(name -> requireNew(table, constraints, name));
        table.checks().keySet().forEach(name -> requireNew(table, constraints, name));
        requireKeyWithValues(table);
    }

    private static void requireNew(Table table, Set<String> names, String name) {
        refuse(!names.add(name), "table '" + table.name() + "' has two constraints '" + name + "'");
    }

    /** The columns of a primary key have values in each row. */
    static void requireKeyWithValues(Table table) {
        for (String column : table.primaryKeyColumns()) {
            refuse(
                    requireColumn(table, column).nullable(),
                    "column '" + column + "' of the primary key of table '" + table.name() + "' is nullable");
        }
    }

    static void requireFreeConstraint(Table table, String name) {
        refuse(table.hasConstraint(name), "table '" + table.name() + "' has a constraint '" + name + "' already");
    }

    /** Refuses a column's name that is taken, but for the column that is to give it up. */
    static void requireFreeColumn(Table table, String name, String renamed) {
        for (Column column : table.columns()) {
            refuse(
                    Names.folded(column.name()).equals(Names.folded(name))
                            && (!column.name().equals(renamed) || name.equals(renamed)),
                    "table '" + table.name() + "' has a column '" + column.name() + "' already");
        }
    }

    /** Refuses to drop a column that SQL text in the table speaks of, or that is the last. */
    static void requireUnused(Table table, Column column) {
        String name = column.name();
        String what = "column '" + name + "' of table '" + table.name() + "'";
        refuse(table.columns().size() == 1, what + " is its only one");
        table.checks()
                .values()
                .forEach(check ->
                        refuse(check.condition().speaksOf(name), what + " is used by check '" + check.name() + "'"));
        table.indexes()
                .values()
                .forEach(index -> refuse(index.speaksOf(name), what + " is used by index '" + index.name() + "'"));
        for (Column other : table.columns()) {
            refuse(
                    other != column
                            && other.generated() != null
                            && other.generated().speaksOf(name),
                    what + " is used by generated column '" + other.name() + "'");
        }
    }

    /** A foreign key refers to a key of its target, column by column of one kind. */
    static void requireTarget(Table table, ForeignKey key, Table target) {
        String what = "foreign key '" + key.name() + "' of table '" + table.name() + "'";
        for (int i = 0; i < key.columns().size(); i++) {
            Column column = requireColumn(table, key.columns().get(i));
            Column referred = requireColumn(target, key.targetColumns().get(i));
            refuse(
                    !comparable(column.type(), referred.type()),
                    what + " compares '" + column.name() + "', " + column.type() + ", with '" + referred.name() + "', "
                            + referred.type());
        }
        refuse(
                !isKey(target, key.targetColumns()),
                what + " refers to " + key.targetColumns() + " of '" + target.name()
                        + "', which is neither its primary key nor unique");
    }

    private static boolean comparable(ColumnType one, ColumnType other) {
        TypeKind kind = TypeKind.of(one);
        TypeKind otherKind = TypeKind.of(other);
        return kind == otherKind || kind == TypeKind.NATIVE || otherKind == TypeKind.NATIVE;
    }

    /** Whether the columns, in whatever order, are a primary or unique key of the table. */
    private static boolean isKey(Table table, List<String> columns) {
        Set<String> wanted = Set.copyOf(columns);
        return table.keys().stream().anyMatch(key -> isSame(wanted, key));
    }

    private static boolean isSame(Set<String> columns, List<String> others) {
        return columns.size() == others.size() && columns.containsAll(others);
    }
}
