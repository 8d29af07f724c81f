package dev.retort.schema.operation;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.SchemaException;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import dev.retort.schema.operation.Operation.AlterColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Applies operations to a schema, one after the other, as a strict database would: what is dropped
 * must be there and unused, what is added must not be there, what is referred to must exist.
 *
 * <p>Each {@link #apply} throws {@link SchemaException} where a database would refuse, and has then
 * changed nothing.
 */
public final class Replay {
    private final @Nullable String dialect;
    private final SortedSet<String> namespaces;
    private final SortedMap<ObjectName, Table> tables;
    private final SortedMap<ObjectName, Sequence> sequences;
    private final Applier applier = new Applier();

    private Replay(Schema start, @Nullable String dialect) {
        this.dialect = dialect;
        this.namespaces = new TreeSet<>(start.namespaces());
        this.tables = new TreeMap<>(start.tables());
        this.sequences = new TreeMap<>(start.sequences());
    }

    /** A replay that begins with a schema; SQL for one database only is left out. */
    public static Replay from(Schema start) {
        return new Replay(start, null);
    }

    /** A replay that begins with a schema, as seen by one database. */
    public static Replay from(Schema start, String dialect) {
        return new Replay(start, dialect);
    }

    /** The schema after some operations on another. */
    public static Schema replay(Schema start, Collection<? extends Operation> operations) {
        return from(start).applyAll(operations).schema();
    }

    /** Applies one operation. */
    public Replay apply(Operation operation) {
        operation.accept(applier);
        return this;
    }

    /** Applies operations in their order. */
    public Replay applyAll(Collection<? extends Operation> operations) {
        operations.forEach(this::apply);
        return this;
    }

    /** The schema as it is now. */
    public Schema schema() {
        return new Schema(namespaces, tables, sequences);
    }

    /** The table of that name as it is now, or {@code null}. */
    public @Nullable Table table(ObjectName name) {
        return tables.get(name);
    }

    private Table require(ObjectName name) {
        Table table = tables.get(name);
        if (table == null) {
            throw new SchemaException("there is no table '" + name + "'");
        }
        return table;
    }

    private static Column requireColumn(Table table, String name) {
        Column column = table.column(name);
        if (column == null) {
            throw new SchemaException("table '" + table.name() + "' has no column '" + name + "'");
        }
        return column;
    }

    private static void refuse(boolean when, String message) {
        if (when) {
            throw new SchemaException(message);
        }
    }

    private void requireFreeTableName(ObjectName name) {
        refuse(tables.containsKey(name), "there is a table '" + name + "' already");
        requireNamespace(name);
    }

    /** A schema without namespaces leaves them to the database; one with some has them all. */
    private void requireNamespace(ObjectName name) {
        refuse(
                name.schema() != null && !namespaces.isEmpty() && !namespaces.contains(name.schema()),
                "there is no schema '" + name.schema() + "' for '" + name + "'");
    }

    private void requireTarget(ObjectName table, ForeignKey key, Table self) {
        Table target = key.target().equals(table) ? self : tables.get(key.target());
        refuse(
                target == null,
                "foreign key '" + key.name() + "' of table '" + table + "' refers to table '" + key.target()
                        + "', which does not exist");
        for (String column : key.targetColumns()) {
            requireColumn(target, column);
        }
        refuse(
                !isKey(target, key.targetColumns()),
                "foreign key '" + key.name() + "' of table '" + table + "' refers to " + key.targetColumns() + " of '"
                        + key.target() + "', which is neither its primary key nor unique");
    }

    /** Whether the columns, in whatever order, are a primary or unique key of the table. */
    private static boolean isKey(Table table, List<String> columns) {
        TreeSet<String> wanted = new TreeSet<>(columns);
        return wanted.equals(new TreeSet<>(table.primaryKeyColumns()))
                || table.uniqueConstraints().values().stream().anyMatch(u -> wanted.equals(new TreeSet<>(u.columns())))
                || table.indexes().values().stream()
                        .anyMatch(i -> i.unique()
                                && i.predicate() == null
                                && i.columns().size() == i.parts().size()
                                && wanted.equals(new TreeSet<>(i.columns())));
    }

    /** Refuses to let a table lose a key that foreign keys rely on. */
    private void requireTargetsKept(Table before, Table after) {
        for (Table table : tables.values()) {
            Table referring = table.name().equals(before.name()) ? after : table;
            for (ForeignKey key : referring.foreignKeys().values()) {
                if (key.target().equals(before.name())) {
                    refuse(
                            !isKey(after, key.targetColumns()),
                            "the key " + key.targetColumns() + " of table '" + before.name()
                                    + "' is needed by foreign key '" + key.name() + "' of table '" + referring.name()
                                    + "'");
                }
            }
        }
    }

    private void replaceKeepingTargets(Table before, Table after) {
        requireTargetsKept(before, after);
        tables.put(after.name(), after);
    }

    private void change(ObjectName name, UnaryOperator<Table> change) {
        tables.put(name, change.apply(require(name)));
    }

    private static <T> List<T> with(SortedMap<String, T> present, T added, String name, String what, ObjectName table) {
        refuse(present.containsKey(name), "table '" + table + "' has " + what + " '" + name + "' already");
        List<T> more = new ArrayList<>(present.values());
        more.add(added);
        return more;
    }

    private static <T> List<T> without(SortedMap<String, T> present, String name, String what, ObjectName table) {
        refuse(!present.containsKey(name), "table '" + table + "' has no " + what + " '" + name + "'");
        SortedMap<String, T> fewer = new TreeMap<>(present);
        fewer.remove(name);
        return List.copyOf(fewer.values());
    }

    private final class Applier implements Operation.Visitor<@Nullable Void> {
        @Override
        public @Nullable Void createSchema(Operation.CreateSchema operation) {
            refuse(!namespaces.add(operation.name()), "there is a schema '" + operation.name() + "' already");
            return null;
        }

        @Override
        public @Nullable Void dropSchema(Operation.DropSchema operation) {
            String name = operation.name();
            refuse(
                    tables.keySet().stream().anyMatch(table -> name.equals(table.schema()))
                            || sequences.keySet().stream().anyMatch(sequence -> name.equals(sequence.schema())),
                    "schema '" + name + "' is not empty");
            refuse(!namespaces.remove(name), "there is no schema '" + name + "'");
            return null;
        }

        @Override
        public @Nullable Void createTable(Operation.CreateTable operation) {
            Table table = operation.table();
            requireFreeTableName(table.name());
            table.foreignKeys().values().forEach(key -> requireTarget(table.name(), key, table));
            tables.put(table.name(), table);
            return null;
        }

        @Override
        public @Nullable Void dropTable(Operation.DropTable operation) {
            ObjectName name = operation.table();
            require(name);
            for (Table other : tables.values()) {
                for (ForeignKey key : other.foreignKeys().values()) {
                    refuse(
                            key.target().equals(name) && !other.name().equals(name),
                            "table '" + name + "' is referred to by foreign key '" + key.name() + "' of table '"
                                    + other.name() + "'");
                }
            }
            tables.remove(name);
            return null;
        }

        @Override
        public @Nullable Void renameTable(Operation.RenameTable operation) {
            Table table = require(operation.from());
            requireFreeTableName(operation.to());
            tables.remove(operation.from());
            tables.put(operation.to(), table.withName(operation.to()));
            tables.replaceAll((name, other) -> other.withTargetRenamed(operation.from(), operation.to()));
            return null;
        }

        @Override
        public @Nullable Void addColumn(Operation.AddColumn operation) {
            change(operation.table(), table -> {
                Column column = operation.column();
                refuse(
                        table.column(column.name()) != null,
                        "table '" + table.name() + "' has a column '" + column.name() + "' already");
                List<Column> columns = new ArrayList<>(table.columns());
                columns.add(column);
                return table.withColumns(columns);
            });
            return null;
        }

        @Override
        public @Nullable Void dropColumn(Operation.DropColumn operation) {
            Table table = require(operation.table());
            Column dropped = requireColumn(table, operation.column());
            refuse(
                    table.checks().values().stream()
                            .anyMatch(check -> !check.condition()
                                    .mapColumns(column -> column.equals(dropped.name()) ? column + "_" : column)
                                    .equals(check.condition())),
                    "column '" + dropped.name() + "' of table '" + table.name() + "' is used by a check");
            List<Column> columns = new ArrayList<>(table.columns());
            columns.remove(dropped);
            replaceKeepingTargets(table, table.withColumns(columns));
            return null;
        }

        @Override
        public @Nullable Void alterColumn(AlterColumn operation) {
            change(operation.table(), table -> {
                requireColumn(table, operation.column());
                return table.withColumns(table.columns().stream()
                        .map(column -> column.name().equals(operation.column()) ? altered(column, operation) : column)
                        .toList());
            });
            return null;
        }

        private Column altered(Column column, AlterColumn operation) {
            Column altered = column;
            for (ColumnChange change : operation.changes()) {
                altered = change.applyTo(altered);
            }
            return altered;
        }

        @Override
        public @Nullable Void renameColumn(Operation.RenameColumn operation) {
            Table table = require(operation.table());
            requireColumn(table, operation.from());
            refuse(
                    table.column(operation.to()) != null,
                    "table '" + table.name() + "' has a column '" + operation.to() + "' already");
            tables.put(table.name(), table.withColumnRenamed(operation.from(), operation.to()));
            tables.replaceAll((name, other) -> name.equals(table.name())
                    ? other
                    : other.withTargetColumnRenamed(table.name(), operation.from(), operation.to()));
            return null;
        }

        @Override
        public @Nullable Void addPrimaryKey(Operation.AddPrimaryKey operation) {
            change(operation.table(), table -> {
                refuse(table.primaryKey() != null, "table '" + table.name() + "' has a primary key already");
                return table.withPrimaryKey(operation.primaryKey());
            });
            return null;
        }

        @Override
        public @Nullable Void dropPrimaryKey(Operation.DropPrimaryKey operation) {
            Table table = require(operation.table());
            PrimaryKey key = table.primaryKey();
            refuse(
                    key == null || !key.name().equals(operation.name()),
                    "table '" + table.name() + "' has no primary key '" + operation.name() + "'");
            replaceKeepingTargets(table, table.withPrimaryKey(null));
            return null;
        }

        @Override
        public @Nullable Void addUnique(Operation.AddUnique operation) {
            UniqueConstraint unique = operation.unique();
            change(
                    operation.table(),
                    table -> table.withUniqueConstraints(with(
                            table.uniqueConstraints(), unique, unique.name(), "a unique constraint", table.name())));
            return null;
        }

        @Override
        public @Nullable Void dropUnique(Operation.DropUnique operation) {
            Table table = require(operation.table());
            replaceKeepingTargets(
                    table,
                    table.withUniqueConstraints(
                            without(table.uniqueConstraints(), operation.name(), "unique constraint", table.name())));
            return null;
        }

        @Override
        public @Nullable Void addForeignKey(Operation.AddForeignKey operation) {
            ForeignKey key = operation.foreignKey();
            change(operation.table(), table -> {
                requireTarget(table.name(), key, table);
                return table.withForeignKeys(with(table.foreignKeys(), key, key.name(), "a foreign key", table.name()));
            });
            return null;
        }

        @Override
        public @Nullable Void dropForeignKey(Operation.DropForeignKey operation) {
            change(
                    operation.table(),
                    table -> table.withForeignKeys(
                            without(table.foreignKeys(), operation.name(), "foreign key", table.name())));
            return null;
        }

        @Override
        public @Nullable Void addCheck(Operation.AddCheck operation) {
            CheckConstraint check = operation.check();
            change(
                    operation.table(),
                    table -> table.withChecks(with(table.checks(), check, check.name(), "a check", table.name())));
            return null;
        }

        @Override
        public @Nullable Void dropCheck(Operation.DropCheck operation) {
            change(
                    operation.table(),
                    table -> table.withChecks(without(table.checks(), operation.name(), "check", table.name())));
            return null;
        }

        @Override
        public @Nullable Void renameConstraint(Operation.RenameConstraint operation) {
            change(operation.table(), table -> table.withConstraintRenamed(operation.from(), operation.to()));
            return null;
        }

        @Override
        public @Nullable Void createIndex(Operation.CreateIndex operation) {
            Index index = operation.index();
            change(
                    operation.table(),
                    table -> table.withIndexes(with(table.indexes(), index, index.name(), "an index", table.name())));
            return null;
        }

        @Override
        public @Nullable Void dropIndex(Operation.DropIndex operation) {
            Table table = require(operation.table());
            replaceKeepingTargets(
                    table, table.withIndexes(without(table.indexes(), operation.name(), "index", table.name())));
            return null;
        }

        @Override
        public @Nullable Void renameIndex(Operation.RenameIndex operation) {
            change(operation.table(), table -> {
                Index index = table.indexes().get(operation.from());
                refuse(index == null, "table '" + table.name() + "' has no index '" + operation.from() + "'");
                SortedMap<String, Index> others = new TreeMap<>(table.indexes());
                others.remove(operation.from());
                return table.withIndexes(
                        with(others, index.withName(operation.to()), operation.to(), "an index", table.name()));
            });
            return null;
        }

        @Override
        public @Nullable Void createSequence(Operation.CreateSequence operation) {
            Sequence sequence = operation.sequence();
            refuse(sequences.containsKey(sequence.name()), "there is a sequence '" + sequence.name() + "' already");
            requireNamespace(sequence.name());
            sequences.put(sequence.name(), sequence);
            return null;
        }

        @Override
        public @Nullable Void alterSequence(Operation.AlterSequence operation) {
            requireSequence(operation.sequence().name());
            sequences.put(operation.sequence().name(), operation.sequence());
            return null;
        }

        @Override
        public @Nullable Void dropSequence(Operation.DropSequence operation) {
            requireSequence(operation.sequence());
            sequences.remove(operation.sequence());
            return null;
        }

        @Override
        public @Nullable Void renameSequence(Operation.RenameSequence operation) {
            Sequence sequence = requireSequence(operation.from());
            refuse(sequences.containsKey(operation.to()), "there is a sequence '" + operation.to() + "' already");
            requireNamespace(operation.to());
            sequences.remove(operation.from());
            sequences.put(operation.to(), sequence.withName(operation.to()));
            return null;
        }

        private Sequence requireSequence(ObjectName name) {
            Sequence sequence = sequences.get(name);
            if (sequence == null) {
                throw new SchemaException("there is no sequence '" + name + "'");
            }
            return sequence;
        }

        @Override
        public @Nullable Void commentOnTable(Operation.CommentOnTable operation) {
            change(operation.table(), table -> table.withComment(operation.comment()));
            return null;
        }

        @Override
        public @Nullable Void commentOnColumn(Operation.CommentOnColumn operation) {
            change(operation.table(), table -> {
                requireColumn(table, operation.column());
                return table.withColumns(table.columns().stream()
                        .map(column -> column.name().equals(operation.column())
                                ? column.withComment(operation.comment())
                                : column)
                        .toList());
            });
            return null;
        }

        @Override
        public @Nullable Void alterTableOptions(Operation.AlterTableOptions operation) {
            change(operation.table(), table -> table.withOptions(operation.options()));
            return null;
        }

        @Override
        public @Nullable Void insertRows(Operation.InsertRows operation) {
            return requireRow(operation.table(), operation.rows().get(0));
        }

        @Override
        public @Nullable Void updateRows(Operation.UpdateRows operation) {
            requireRow(operation.table(), operation.key());
            return requireRow(operation.table(), operation.values());
        }

        @Override
        public @Nullable Void deleteRows(Operation.DeleteRows operation) {
            return requireRow(operation.table(), operation.key());
        }

        private @Nullable Void requireRow(ObjectName name, Row row) {
            Table table = require(name);
            row.values().keySet().forEach(column -> requireColumn(table, column));
            return null;
        }

        @Override
        public @Nullable Void backfill(Operation.Backfill operation) {
            requireColumn(require(operation.table()), operation.column());
            return null;
        }

        @Override
        public @Nullable Void executeSql(Operation.ExecuteSql operation) {
            if (operation.dialect() == null || operation.dialect().equals(dialect)) {
                applyAll(operation.changes());
            }
            return null;
        }

        @Override
        public @Nullable Void runCode(Operation.RunCode operation) {
            applyAll(operation.changes());
            return null;
        }
    }
}
