package dev.retort.runtime.recording;

import dev.retort.annotations.Database;
import dev.retort.runtime.Backfilling;
import dev.retort.runtime.DataStep;
import dev.retort.runtime.Execution;
import dev.retort.runtime.Operations;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.SchemaException;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.TableElement;
import dev.retort.schema.UniqueConstraint;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the calls that a revision's body makes into operations, in their order. */
final class Recorder implements Operations {
    private final List<RecordedOperation> steps = new ArrayList<>();
    private boolean ended;
    private boolean online;

    /** What was recorded; a body that kept this recorder cannot add to it any more. */
    Recording end() {
        ended = true;
        return new Recording(steps);
    }

    /** How many operations were recorded so far: the next one is one more. */
    int size() {
        return steps.size();
    }

    private int add(Operation operation) {
        return add(operation, null);
    }

    private int add(Operation operation, @Nullable DataStep code) {
        if (ended) {
            throw new SchemaException("an operation was added after the revision's method had returned");
        }
        steps.add(new RecordedOperation(online ? new Operation.Online(operation) : operation, code));
        online = false;
        return steps.size() - 1;
    }

    @Override
    public void createSchema(String name) {
        add(new Operation.CreateSchema(name));
    }

    @Override
    public void dropSchema(String name) {
        add(new Operation.DropSchema(name));
    }

    @Override
    public void createTable(String table, TableElement... elements) {
        add(new Operation.CreateTable(Table.of(ObjectName.parse(table), List.of(elements))));
    }

    @Override
    public void dropTable(String table) {
        add(new Operation.DropTable(ObjectName.parse(table)));
    }

    @Override
    public void renameTable(String from, String to) {
        add(new Operation.RenameTable(ObjectName.parse(from), ObjectName.parse(to)));
    }

    @Override
    public void addColumn(String table, Column column) {
        add(new Operation.AddColumn(ObjectName.parse(table), column));
    }

    @Override
    public void dropColumn(String table, String column) {
        add(new Operation.DropColumn(ObjectName.parse(table), column));
    }

    @Override
    public void alterColumn(String table, String column, ColumnChange... changes) {
        add(new Operation.AlterColumn(ObjectName.parse(table), column, List.of(changes)));
    }

    @Override
    public void renameColumn(String table, String from, String to) {
        add(new Operation.RenameColumn(ObjectName.parse(table), from, to));
    }

    @Override
    public void addPrimaryKey(String table, PrimaryKey primaryKey) {
        add(new Operation.AddPrimaryKey(ObjectName.parse(table), primaryKey));
    }

    @Override
    public void dropPrimaryKey(String table, String name) {
        add(new Operation.DropPrimaryKey(ObjectName.parse(table), name));
    }

    @Override
    public void addUnique(String table, UniqueConstraint unique) {
        add(new Operation.AddUnique(ObjectName.parse(table), unique));
    }

    @Override
    public void dropUnique(String table, String name) {
        add(new Operation.DropUnique(ObjectName.parse(table), name));
    }

    @Override
    public void addForeignKey(String table, ForeignKey foreignKey) {
        add(new Operation.AddForeignKey(ObjectName.parse(table), foreignKey));
    }

    @Override
    public void dropForeignKey(String table, String name) {
        add(new Operation.DropForeignKey(ObjectName.parse(table), name));
    }

    @Override
    public void addCheck(String table, CheckConstraint check) {
        add(new Operation.AddCheck(ObjectName.parse(table), check));
    }

    @Override
    public void dropCheck(String table, String name) {
        add(new Operation.DropCheck(ObjectName.parse(table), name));
    }

    @Override
    public void renameConstraint(String table, String from, String to) {
        add(new Operation.RenameConstraint(ObjectName.parse(table), from, to));
    }

    @Override
    public void createIndex(String table, Index index) {
        add(new Operation.CreateIndex(ObjectName.parse(table), index));
    }

    @Override
    public void dropIndex(String table, String name) {
        add(new Operation.DropIndex(ObjectName.parse(table), name));
    }

    @Override
    public void renameIndex(String table, String from, String to) {
        add(new Operation.RenameIndex(ObjectName.parse(table), from, to));
    }

    @Override
    public void createSequence(Sequence sequence) {
        add(new Operation.CreateSequence(sequence));
    }

    @Override
    public void alterSequence(Sequence sequence) {
        add(new Operation.AlterSequence(sequence));
    }

    @Override
    public void dropSequence(String sequence) {
        add(new Operation.DropSequence(ObjectName.parse(sequence)));
    }

    @Override
    public void renameSequence(String from, String to) {
        add(new Operation.RenameSequence(ObjectName.parse(from), ObjectName.parse(to)));
    }

    @Override
    public void commentOnTable(String table, @Nullable String comment) {
        add(new Operation.CommentOnTable(ObjectName.parse(table), comment));
    }

    @Override
    public void commentOnColumn(String table, String column, @Nullable String comment) {
        add(new Operation.CommentOnColumn(ObjectName.parse(table), column, comment));
    }

    @Override
    public void alterTableOptions(String table, @Nullable String options) {
        add(new Operation.AlterTableOptions(ObjectName.parse(table), options));
    }

    @Override
    public void insert(String table, Row... rows) {
        add(new Operation.InsertRows(ObjectName.parse(table), List.of(rows)));
    }

    @Override
    public void update(String table, Row key, Row values) {
        add(new Operation.UpdateRows(ObjectName.parse(table), key, values));
    }

    @Override
    public void delete(String table, Row key) {
        add(new Operation.DeleteRows(ObjectName.parse(table), key));
    }

    @Override
    public Backfilling backfill(String table, String column, String expression) {
        return new RecordedBackfill(steps, add(new Operation.Backfill(ObjectName.parse(table), column, expression)));
    }

    @Override
    public Operations online() {
        online = true;
        return this;
    }

    @Override
    public Execution execute(String sql) {
        return execution(add(new Operation.ExecuteSql(null, sql, null, List.of())));
    }

    @Override
    public Execution execute(Database database, String sql) {
        return execute(database.dialectName(), sql);
    }

    @Override
    public Execution execute(String dialect, String sql) {
        return execution(add(new Operation.ExecuteSql(dialect, sql, null, List.of())));
    }

    @Override
    public Execution run(String description, DataStep step) {
        return execution(add(new Operation.RunCode(description, List.of()), step));
    }

    private Execution execution(int index) {
        return new RecordedExecution(steps, index);
    }
}
