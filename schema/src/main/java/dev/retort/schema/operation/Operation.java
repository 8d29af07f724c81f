package dev.retort.schema.operation;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.SchemaException;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change to a schema or to the rows in it: an immutable value that a dialect spells and that {@link
 * Replay} applies to a {@link dev.retort.schema.Schema}.
 */
public sealed interface Operation {

    /** Calls the visitor's method for this operation. */
    <R> R accept(Visitor<R> visitor);

    /** Creates a database schema. */
    record CreateSchema(String name) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createSchema(this);
        }
    }

    /** Drops an empty database schema. */
    record DropSchema(String name) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropSchema(this);
        }
    }

    /** Creates a table with its columns, keys and constraints; its indexes are operations of their own. */
    record CreateTable(Table table) implements Operation {
        public CreateTable {
            if (!table.indexes().isEmpty()) {
                throw new SchemaException("table '" + table.name() + "' is created with indexes; create them after it");
            }
            if (table.columns().isEmpty()) {
                throw new SchemaException("table '" + table.name() + "' has no column");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createTable(this);
        }
    }

    /** Drops a table, its indexes and its rows. */
    record DropTable(ObjectName table) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropTable(this);
        }
    }

    /** Renames a table, or moves it to another schema; references to it follow. */
    record RenameTable(ObjectName from, ObjectName to) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renameTable(this);
        }
    }

    /** Adds a column at the end of a table. */
    record AddColumn(ObjectName table, Column column) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addColumn(this);
        }
    }

    /** Drops a column and its values. */
    record DropColumn(ObjectName table, String column) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropColumn(this);
        }
    }

    /** Changes facets of a column; what is not named stays as it is. */
    record AlterColumn(ObjectName table, String column, List<ColumnChange> changes) implements Operation {
        public AlterColumn {
            changes = List.copyOf(changes);
            if (changes.isEmpty()) {
                throw new SchemaException("nothing of column '" + column + "' of table '" + table + "' is altered");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.alterColumn(this);
        }
    }

    /** Renames a column; keys, constraints and indexes over it follow. */
    record RenameColumn(ObjectName table, String from, String to) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renameColumn(this);
        }
    }

    /** Adds a primary key to a table that has none. */
    record AddPrimaryKey(ObjectName table, PrimaryKey primaryKey) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addPrimaryKey(this);
        }
    }

    /** Drops a table's primary key. */
    record DropPrimaryKey(ObjectName table, String name) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropPrimaryKey(this);
        }
    }

    /** Adds a unique constraint. */
    record AddUnique(ObjectName table, UniqueConstraint unique) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addUnique(this);
        }
    }

    /** Drops a unique constraint. */
    record DropUnique(ObjectName table, String name) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropUnique(this);
        }
    }

    /** Adds a foreign key. */
    record AddForeignKey(ObjectName table, ForeignKey foreignKey) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addForeignKey(this);
        }
    }

    /** Drops a foreign key. */
    record DropForeignKey(ObjectName table, String name) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropForeignKey(this);
        }
    }

    /** Adds a check constraint. */
    record AddCheck(ObjectName table, CheckConstraint check) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addCheck(this);
        }
    }

    /** Drops a check constraint. */
    record DropCheck(ObjectName table, String name) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropCheck(this);
        }
    }

    /** Renames a primary key, a unique constraint, a foreign key or a check: the one of that name. */
    record RenameConstraint(ObjectName table, String from, String to) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renameConstraint(this);
        }
    }

    /** Creates an index. */
    record CreateIndex(ObjectName table, Index index) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createIndex(this);
        }
    }

    /** Drops an index. */
    record DropIndex(ObjectName table, String name) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropIndex(this);
        }
    }

    /** Renames an index. */
    record RenameIndex(ObjectName table, String from, String to) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renameIndex(this);
        }
    }

    /** Creates a sequence. */
    record CreateSequence(Sequence sequence) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createSequence(this);
        }
    }

    /** Gives the sequence of that name other properties; a new start is where it goes on from. */
    record AlterSequence(Sequence sequence) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.alterSequence(this);
        }
    }

    /** Drops a sequence. */
    record DropSequence(ObjectName sequence) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropSequence(this);
        }
    }

    /** Renames a sequence, or moves it to another schema. */
    record RenameSequence(ObjectName from, ObjectName to) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renameSequence(this);
        }
    }

    /** Sets a table's comment; {@code null} removes it. */
    record CommentOnTable(ObjectName table, @Nullable String comment) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.commentOnTable(this);
        }
    }

    /** Sets a column's comment; {@code null} removes it. */
    record CommentOnColumn(
            ObjectName table, String column, @Nullable String comment) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.commentOnColumn(this);
        }
    }

    /**
     * Sets the text that the database's {@code create table} ends with; {@code null} removes it. Where a
     * database cannot change it on a table that is there, only tables created later have it.
     */
    record AlterTableOptions(ObjectName table, @Nullable String options) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.alterTableOptions(this);
        }
    }

    /** Inserts rows, each with values for the same columns. */
    record InsertRows(ObjectName table, List<Row> rows) implements Operation {
        public InsertRows {
            rows = List.copyOf(rows);
            if (rows.isEmpty()) {
                throw new SchemaException("no row is inserted into table '" + table + "'");
            }
            for (Row row : rows) {
                if (!row.values().keySet().equals(rows.get(0).values().keySet())) {
                    throw new SchemaException(
                            "the rows inserted into table '" + table + "' do not all give the same columns");
                }
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.insertRows(this);
        }
    }

    /** Sets values in the rows that have the key's values. */
    record UpdateRows(ObjectName table, Row key, Row values) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.updateRows(this);
        }
    }

    /** Deletes the rows that have the key's values. */
    record DeleteRows(ObjectName table, Row key) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.deleteRows(this);
        }
    }

    /**
     * Gives a column a value in the rows where it has none, so that it can become required.
     *
     * @param table the table
     * @param column the column
     * @param filling where the values come from
     */
    record Backfill(ObjectName table, String column, Filling filling) implements Operation {
        /** A backfill with the same SQL expression, over the row, on every database. */
        public Backfill(ObjectName table, String column, String expression) {
            this(table, column, Filling.with(expression));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.backfill(this);
        }
    }

    /**
     * Runs SQL as it is.
     *
     * @param dialect the name of the only database it is for, or {@code null} for every one
     * @param sql the statement
     * @param doneWhen a query that gives true once the statement has had its effect, or {@code null}:
     *     how to tell after a crash whether it ran
     * @param changes what the statement changes in the schema, empty if nothing
     */
    record ExecuteSql(
            @Nullable String dialect, String sql, @Nullable String doneWhen, List<Operation> changes)
            implements Operation {
        public ExecuteSql {
            if (sql.isBlank()) {
                throw new SchemaException("a statement to execute is blank");
            }
            sql = sql.replace("\r\n", "\n").strip();
            changes = List.copyOf(changes);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.executeSql(this);
        }
    }

    /**
     * Runs a step written in Java on the rows. The code itself is with the runtime; the operation says
     * only that it is there.
     *
     * @param description what it does, in a person's words
     * @param changes what it changes in the schema, empty if nothing
     */
    record RunCode(String description, List<Operation> changes) implements Operation {
        public RunCode {
            changes = List.copyOf(changes);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.runCode(this);
        }
    }

    /**
     * Does what another operation does in the way of the database that keeps those least waiting who use the table
     * meanwhile, if it has one: PostgreSQL builds indexes concurrently, and adds constraints before it checks the rows
     * that are there. Such steps commit by themselves. Elsewhere it is that operation.
     */
    record Online(Operation operation) implements Operation {
        public Online {
            if (operation instanceof Online) {
                throw new SchemaException("an operation is online or it is not");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.online(this);
        }

        @Override
        public Operation plain() {
            return operation;
        }
    }

    /** What it does, however it does it. */
    default Operation plain() {
        return this;
    }

    /** One method an operation, so that an operation that is forgotten is a compile error. */
    interface Visitor<R> {
        R createSchema(CreateSchema operation);

        R dropSchema(DropSchema operation);

        R createTable(CreateTable operation);

        R dropTable(DropTable operation);

        R renameTable(RenameTable operation);

        R addColumn(AddColumn operation);

        R dropColumn(DropColumn operation);

        R alterColumn(AlterColumn operation);

        R renameColumn(RenameColumn operation);

        R addPrimaryKey(AddPrimaryKey operation);

        R dropPrimaryKey(DropPrimaryKey operation);

        R addUnique(AddUnique operation);

        R dropUnique(DropUnique operation);

        R addForeignKey(AddForeignKey operation);

        R dropForeignKey(DropForeignKey operation);

        R addCheck(AddCheck operation);

        R dropCheck(DropCheck operation);

        R renameConstraint(RenameConstraint operation);

        R createIndex(CreateIndex operation);

        R dropIndex(DropIndex operation);

        R renameIndex(RenameIndex operation);

        R createSequence(CreateSequence operation);

        R alterSequence(AlterSequence operation);

        R dropSequence(DropSequence operation);

        R renameSequence(RenameSequence operation);

        R commentOnTable(CommentOnTable operation);

        R commentOnColumn(CommentOnColumn operation);

        R alterTableOptions(AlterTableOptions operation);

        R insertRows(InsertRows operation);

        R updateRows(UpdateRows operation);

        R deleteRows(DeleteRows operation);

        R backfill(Backfill operation);

        R executeSql(ExecuteSql operation);

        R runCode(RunCode operation);

        /** Nothing but the operation itself for whom the way does not matter. */
        default R online(Online operation) {
            return operation.operation().accept(this);
        }
    }
}
