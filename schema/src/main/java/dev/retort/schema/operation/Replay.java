package dev.retort.schema.operation;

import static dev.retort.schema.operation.ReplayState.refuse;
import static dev.retort.schema.operation.ReplayState.requireColumn;

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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
    private final ReplayState state;
    private final Applier applier = new Applier();

    private Replay(Schema start, @Nullable String dialect) {
        this.dialect = dialect;
        this.state = new ReplayState(start);
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
        return state.schema();
    }

    /** The table of that name as it is now, or {@code null}. */
    public @Nullable Table table(ObjectName name) {
        return state.table(name);
    }

    private static <T> List<T> with(SortedMap<String, T> present, T added) {
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
            state.addNamespace(operation.name());
            return null;
        }

        @Override
        public @Nullable Void dropSchema(Operation.DropSchema operation) {
            state.removeNamespace(operation.name());
            return null;
        }

        @Override
        public @Nullable Void createTable(Operation.CreateTable operation) {
            Table table = operation.table();
            state.requireFreeTable(table.name(), null);
            TableRules.requireSound(table);
            table.foreignKeys().values().forEach(key -> requireTarget(table, key));
            state.put(table);
            return null;
        }

        @Override
        public @Nullable Void dropTable(Operation.DropTable operation) {
            Table table = state.require(operation.table());
            for (ObjectName referring : state.referringTo(table.name())) {
                refuse(
                        !referring.equals(table.name()),
                        "table '" + table.name() + "' is referred to by a foreign key of table '" + referring + "'");
            }
            state.remove(table);
            return null;
        }

        @Override
        public @Nullable Void renameTable(Operation.RenameTable operation) {
            Table table = state.require(operation.from());
            state.requireFreeTable(operation.to(), operation.from());
            List<Table> referring = tablesReferringTo(table);
            state.remove(table);
            state.put(table.withName(operation.to()).withTargetRenamed(operation.from(), operation.to()));
            referring.forEach(other -> state.put(other.withTargetRenamed(operation.from(), operation.to())));
            return null;
        }

        @Override
        public @Nullable Void addColumn(Operation.AddColumn operation) {
            return change(operation.table(), table -> {
                TableRules.requireFreeColumn(table, operation.column().name(), "");
                List<Column> columns = new ArrayList<>(table.columns());
                columns.add(operation.column());
                return table.withColumns(columns);
            });
        }

        @Override
        public @Nullable Void dropColumn(Operation.DropColumn operation) {
            return changeReferred(operation.table(), table -> {
                Column dropped = requireColumn(table, operation.column());
                TableRules.requireUnused(table, dropped);
                List<Column> columns = new ArrayList<>(table.columns());
                columns.remove(dropped);
                return table.withColumns(columns);
            });
        }

        @Override
        public @Nullable Void alterColumn(Operation.AlterColumn operation) {
            return changeReferred(operation.table(), table -> {
                Table altered = withColumn(table, operation.column(), column -> {
                    Column changed = column;
                    for (ColumnChange change : operation.changes()) {
                        changed = change.applyTo(changed);
                    }
                    return changed;
                });
                TableRules.requireKeyWithValues(altered);
                return altered;
            });
        }

        @Override
        public @Nullable Void renameColumn(Operation.RenameColumn operation) {
            Table table = state.require(operation.table());
            requireColumn(table, operation.from());
            TableRules.requireFreeColumn(table, operation.to(), operation.from());
            state.put(table.withColumnRenamed(operation.from(), operation.to()));
            tablesReferringTo(table)
                    .forEach(other ->
                            state.put(other.withTargetColumnRenamed(table.name(), operation.from(), operation.to())));
            return null;
        }

        @Override
        public @Nullable Void addPrimaryKey(Operation.AddPrimaryKey operation) {
            return change(operation.table(), table -> {
                refuse(table.primaryKey() != null, "table '" + table.name() + "' has a primary key already");
                TableRules.requireFreeConstraint(table, operation.primaryKey().name());
                Table keyed = table.withPrimaryKey(operation.primaryKey());
                TableRules.requireKeyWithValues(keyed);
                return keyed;
            });
        }

        @Override
        public @Nullable Void dropPrimaryKey(Operation.DropPrimaryKey operation) {
            return changeReferred(operation.table(), table -> {
                PrimaryKey key = table.primaryKey();
                refuse(
                        key == null || !key.name().equals(operation.name()),
                        "table '" + table.name() + "' has no primary key '" + operation.name() + "'");
                return table.withPrimaryKey(null);
            });
        }

        @Override
        public @Nullable Void addUnique(Operation.AddUnique operation) {
            UniqueConstraint unique = operation.unique();
            return change(operation.table(), table -> {
                TableRules.requireFreeConstraint(table, unique.name());
                return table.withUniqueConstraints(with(table.uniqueConstraints(), unique));
            });
        }

        @Override
        public @Nullable Void dropUnique(Operation.DropUnique operation) {
            return changeReferred(
                    operation.table(),
                    table -> table.withUniqueConstraints(
                            without(table.uniqueConstraints(), operation.name(), "unique constraint", table.name())));
        }

        @Override
        public @Nullable Void addForeignKey(Operation.AddForeignKey operation) {
            ForeignKey key = operation.foreignKey();
            return change(operation.table(), table -> {
                TableRules.requireFreeConstraint(table, key.name());
                Table referring = table.withForeignKeys(with(table.foreignKeys(), key));
                requireTarget(referring, key);
                return referring;
            });
        }

        @Override
        public @Nullable Void dropForeignKey(Operation.DropForeignKey operation) {
            return change(
                    operation.table(),
                    table -> table.withForeignKeys(
                            without(table.foreignKeys(), operation.name(), "foreign key", table.name())));
        }

        @Override
        public @Nullable Void addCheck(Operation.AddCheck operation) {
            CheckConstraint check = operation.check();
            return change(operation.table(), table -> {
                TableRules.requireFreeConstraint(table, check.name());
                return table.withChecks(with(table.checks(), check));
            });
        }

        @Override
        public @Nullable Void dropCheck(Operation.DropCheck operation) {
            return change(
                    operation.table(),
                    table -> table.withChecks(without(table.checks(), operation.name(), "check", table.name())));
        }

        @Override
        public @Nullable Void renameConstraint(Operation.RenameConstraint operation) {
            return change(operation.table(), table -> table.withConstraintRenamed(operation.from(), operation.to()));
        }

        @Override
        public @Nullable Void createIndex(Operation.CreateIndex operation) {
            return change(operation.table(), table -> withIndex(table, table.indexes(), operation.index()));
        }

        @Override
        public @Nullable Void dropIndex(Operation.DropIndex operation) {
            return changeReferred(
                    operation.table(),
                    table -> table.withIndexes(without(table.indexes(), operation.name(), "index", table.name())));
        }

        @Override
        public @Nullable Void renameIndex(Operation.RenameIndex operation) {
            return change(operation.table(), table -> {
                Index index = table.indexes().get(operation.from());
                refuse(index == null, "table '" + table.name() + "' has no index '" + operation.from() + "'");
                refuse(
                        operation.from().equals(operation.to()),
                        "index '" + operation.from() + "' is renamed to its own name");
                SortedMap<String, Index> others = new TreeMap<>(table.indexes());
                others.remove(operation.from());
                return withIndex(table, others, index.withName(operation.to()));
            });
        }

        private Table withIndex(Table table, SortedMap<String, Index> others, Index index) {
            refuse(
                    others.containsKey(index.name()),
                    "table '" + table.name() + "' has an index '" + index.name() + "' already");
            return table.withIndexes(with(others, index));
        }

        @Override
        public @Nullable Void createSequence(Operation.CreateSequence operation) {
            state.requireFreeSequence(operation.sequence().name(), null);
            state.put(operation.sequence());
            return null;
        }

        @Override
        public @Nullable Void alterSequence(Operation.AlterSequence operation) {
            state.requireSequence(operation.sequence().name());
            state.put(operation.sequence());
            return null;
        }

        @Override
        public @Nullable Void dropSequence(Operation.DropSequence operation) {
            state.remove(state.requireSequence(operation.sequence()));
            return null;
        }

        @Override
        public @Nullable Void renameSequence(Operation.RenameSequence operation) {
            Sequence sequence = state.requireSequence(operation.from());
            state.requireFreeSequence(operation.to(), operation.from());
            state.remove(sequence);
            state.put(sequence.withName(operation.to()));
            return null;
        }

        @Override
        public @Nullable Void commentOnTable(Operation.CommentOnTable operation) {
            return change(operation.table(), table -> table.withComment(operation.comment()));
        }

        @Override
        public @Nullable Void commentOnColumn(Operation.CommentOnColumn operation) {
            return change(
                    operation.table(),
                    table -> withColumn(table, operation.column(), column -> column.withComment(operation.comment())));
        }

        @Override
        public @Nullable Void alterTableOptions(Operation.AlterTableOptions operation) {
            return change(operation.table(), table -> table.withOptions(operation.options()));
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
            Table table = state.require(name);
            row.values().keySet().forEach(column -> requireColumn(table, column));
            return null;
        }

        @Override
        public @Nullable Void backfill(Operation.Backfill operation) {
            requireColumn(state.require(operation.table()), operation.column());
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

        private @Nullable Void change(ObjectName name, UnaryOperator<Table> change) {
            state.put(change.apply(state.require(name)));
            return null;
        }

        /** A change that may take from foreign keys, the table's own and those of others, what they need. */
        private @Nullable Void changeReferred(ObjectName name, UnaryOperator<Table> change) {
            Table table = state.require(name);
            Table changed = change.apply(table);
            for (ForeignKey key : changed.foreignKeys().values()) {
                Table target = key.target().equals(name) ? changed : state.require(key.target());
                TableRules.requireTarget(changed, key, target);
            }
            for (Table referring : tablesReferringTo(table)) {
                for (ForeignKey key : referring.foreignKeys().values()) {
                    if (key.target().equals(name)) {
                        TableRules.requireTarget(referring, key, changed);
                    }
                }
            }
            state.put(changed);
            return null;
        }

        private List<Table> tablesReferringTo(Table table) {
            return state.referringTo(table.name()).stream()
                    .filter(name -> !name.equals(table.name()))
                    .map(state::require)
                    .toList();
        }

        private Table withColumn(Table table, String name, UnaryOperator<Column> change) {
            Column before = requireColumn(table, name);
            return table.withColumns(table.columns().stream()
                    .map(column -> column == before ? change.apply(column) : column)
                    .toList());
        }

        private void requireTarget(Table table, ForeignKey key) {
            Table target = key.target().equals(table.name()) ? table : state.table(key.target());
            if (target == null) {
                throw new SchemaException("foreign key '" + key.name() + "' of table '" + table.name()
                        + "' refers to table '" + key.target() + "', which does not exist");
            }
            TableRules.requireTarget(table, key, target);
        }
    }
}
