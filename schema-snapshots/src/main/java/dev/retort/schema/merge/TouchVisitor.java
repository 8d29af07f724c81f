package dev.retort.schema.merge;

import static dev.retort.schema.merge.Thing.Kind.COLUMN;
import static dev.retort.schema.merge.Thing.Kind.COLUMN_COMMENT;
import static dev.retort.schema.merge.Thing.Kind.DEFINITION;
import static dev.retort.schema.merge.Thing.Kind.PRIMARY_KEY;
import static dev.retort.schema.merge.Thing.Kind.TABLE;
import static dev.retort.schema.merge.Thing.Kind.TABLE_COMMENT;
import static dev.retort.schema.merge.Thing.Kind.TABLE_OPTIONS;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Generated;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.Row;
import org.jspecify.annotations.Nullable;

/** Says of each operation what it touches. */
final class TouchVisitor implements Operation.Visitor<@Nullable Void> {
    private final Touches touches;

    TouchVisitor(Touches touches) {
        this.touches = touches;
    }

    @Override
    public @Nullable Void createSchema(Operation.CreateSchema operation) {
        touches.changes(Thing.schema(operation.name()));
        return null;
    }

    @Override
    public @Nullable Void dropSchema(Operation.DropSchema operation) {
        touches.changes(Thing.schema(operation.name()));
        return null;
    }

    @Override
    public @Nullable Void createTable(Operation.CreateTable operation) {
        Table table = operation.table();
        touches.changes(Thing.named(TABLE, table.name()));
        touches.usesNamespace(table.name());
        PrimaryKey key = table.primaryKey();
        if (key != null) {
            touches.changes(Thing.constraint(table.name(), key.name()));
        }
        table.uniqueConstraints().keySet().forEach(name -> touches.changes(Thing.constraint(table.name(), name)));
        table.checks().keySet().forEach(name -> touches.changes(Thing.constraint(table.name(), name)));
        table.foreignKeys().forEach((name, foreignKey) -> {
            touches.changes(Thing.constraint(table.name(), name));
            if (!foreignKey.target().equals(table.name())) {
                touches.usesReferences(foreignKey);
            }
        });
        return null;
    }

    @Override
    public @Nullable Void dropTable(Operation.DropTable operation) {
        touches.changes(Thing.named(TABLE, operation.table()));
        touches.usesNamespace(operation.table());
        return null;
    }

    @Override
    public @Nullable Void renameTable(Operation.RenameTable operation) {
        touches.changes(Thing.named(TABLE, operation.from()));
        touches.changes(Thing.named(TABLE, operation.to()));
        touches.usesNamespace(operation.from());
        touches.usesNamespace(operation.to());
        return null;
    }

    @Override
    public @Nullable Void addColumn(Operation.AddColumn operation) {
        touches.usesTable(operation.table());
        touches.changes(
                Thing.column(COLUMN, operation.table(), operation.column().name()));
        Generated generated = operation.column().generated();
        if (generated != null) {
            touches.usesSql(operation.table(), generated.expression());
        }
        return null;
    }

    @Override
    public @Nullable Void dropColumn(Operation.DropColumn operation) {
        touches.usesTable(operation.table());
        touches.changes(Thing.column(COLUMN, operation.table(), operation.column()));
        return null;
    }

    @Override
    public @Nullable Void alterColumn(Operation.AlterColumn operation) {
        touches.usesTable(operation.table());
        touches.uses(Thing.column(COLUMN, operation.table(), operation.column()));
        touches.changes(Thing.column(DEFINITION, operation.table(), operation.column()));
        for (ColumnChange change : operation.changes()) {
            if (change instanceof ColumnChange.Generation generation && generation.generated() != null) {
                touches.usesSql(operation.table(), generation.generated().expression());
            } else if (change instanceof ColumnChange.Type type) {
                touches.usesSql(operation.table(), type.using());
            }
        }
        return null;
    }

    @Override
    public @Nullable Void renameColumn(Operation.RenameColumn operation) {
        touches.usesTable(operation.table());
        touches.changes(Thing.column(COLUMN, operation.table(), operation.from()));
        touches.changes(Thing.column(COLUMN, operation.table(), operation.to()));
        return null;
    }

    @Override
    public @Nullable Void addPrimaryKey(Operation.AddPrimaryKey operation) {
        touches.usesColumns(operation.table(), operation.primaryKey().columns());
        touches.changes(Thing.named(PRIMARY_KEY, operation.table()));
        touches.changesConstraint(operation.table(), operation.primaryKey().name());
        return null;
    }

    @Override
    public @Nullable Void dropPrimaryKey(Operation.DropPrimaryKey operation) {
        touches.changes(Thing.named(PRIMARY_KEY, operation.table()));
        touches.changesConstraint(operation.table(), operation.name());
        return null;
    }

    @Override
    public @Nullable Void addUnique(Operation.AddUnique operation) {
        touches.usesColumns(operation.table(), operation.unique().columns());
        touches.changesConstraint(operation.table(), operation.unique().name());
        return null;
    }

    @Override
    public @Nullable Void dropUnique(Operation.DropUnique operation) {
        touches.changesConstraint(operation.table(), operation.name());
        return null;
    }

    @Override
    public @Nullable Void addForeignKey(Operation.AddForeignKey operation) {
        touches.usesColumns(operation.table(), operation.foreignKey().columns());
        touches.usesReferences(operation.foreignKey());
        touches.changesConstraint(operation.table(), operation.foreignKey().name());
        return null;
    }

    @Override
    public @Nullable Void dropForeignKey(Operation.DropForeignKey operation) {
        touches.changesConstraint(operation.table(), operation.name());
        return null;
    }

    @Override
    public @Nullable Void addCheck(Operation.AddCheck operation) {
        CheckConstraint check = operation.check();
        touches.usesCondition(operation.table(), check.condition());
        touches.changesConstraint(operation.table(), check.name());
        return null;
    }

    @Override
    public @Nullable Void dropCheck(Operation.DropCheck operation) {
        touches.changesConstraint(operation.table(), operation.name());
        return null;
    }

    @Override
    public @Nullable Void renameConstraint(Operation.RenameConstraint operation) {
        touches.changesConstraint(operation.table(), operation.from());
        touches.changesConstraint(operation.table(), operation.to());
        return null;
    }

    @Override
    public @Nullable Void createIndex(Operation.CreateIndex operation) {
        Index index = operation.index();
        for (IndexPart part : index.parts()) {
            if (part.expression()) {
                touches.usesSql(operation.table(), part.text());
            } else {
                touches.usesColumn(operation.table(), part.text());
            }
        }
        touches.usesSql(operation.table(), index.predicate());
        touches.changesConstraint(operation.table(), index.name());
        return null;
    }

    @Override
    public @Nullable Void dropIndex(Operation.DropIndex operation) {
        touches.changesConstraint(operation.table(), operation.name());
        return null;
    }

    @Override
    public @Nullable Void renameIndex(Operation.RenameIndex operation) {
        touches.changesConstraint(operation.table(), operation.from());
        touches.changesConstraint(operation.table(), operation.to());
        return null;
    }

    @Override
    public @Nullable Void createSequence(Operation.CreateSequence operation) {
        touches.changesSequence(operation.sequence().name());
        return null;
    }

    @Override
    public @Nullable Void alterSequence(Operation.AlterSequence operation) {
        touches.changesSequence(operation.sequence().name());
        return null;
    }

    @Override
    public @Nullable Void dropSequence(Operation.DropSequence operation) {
        touches.changesSequence(operation.sequence());
        return null;
    }

    @Override
    public @Nullable Void renameSequence(Operation.RenameSequence operation) {
        touches.changesSequence(operation.from());
        touches.changesSequence(operation.to());
        return null;
    }

    @Override
    public @Nullable Void commentOnTable(Operation.CommentOnTable operation) {
        touches.usesTable(operation.table());
        touches.changes(Thing.named(TABLE_COMMENT, operation.table()));
        return null;
    }

    @Override
    public @Nullable Void commentOnColumn(Operation.CommentOnColumn operation) {
        touches.usesTable(operation.table());
        touches.uses(Thing.column(COLUMN, operation.table(), operation.column()));
        touches.changes(Thing.column(COLUMN_COMMENT, operation.table(), operation.column()));
        return null;
    }

    @Override
    public @Nullable Void alterTableOptions(Operation.AlterTableOptions operation) {
        touches.usesTable(operation.table());
        touches.changes(Thing.named(TABLE_OPTIONS, operation.table()));
        return null;
    }

    @Override
    public @Nullable Void insertRows(Operation.InsertRows operation) {
        operation.rows().forEach(row -> usesRow(operation.table(), row));
        return null;
    }

    @Override
    public @Nullable Void updateRows(Operation.UpdateRows operation) {
        usesRow(operation.table(), operation.key());
        usesRow(operation.table(), operation.values());
        return null;
    }

    @Override
    public @Nullable Void deleteRows(Operation.DeleteRows operation) {
        usesRow(operation.table(), operation.key());
        return null;
    }

    @Override
    public @Nullable Void backfill(Operation.Backfill operation) {
        touches.usesColumn(operation.table(), operation.column());
        touches.usesSql(operation.table(), operation.filling().expression());
        operation.filling().on().values().forEach(expression -> touches.usesSql(operation.table(), expression));
        return null;
    }

    @Override
    public @Nullable Void executeSql(Operation.ExecuteSql operation) {
        operation.changes().forEach(change -> change.accept(this));
        return null;
    }

    @Override
    public @Nullable Void runCode(Operation.RunCode operation) {
        operation.changes().forEach(change -> change.accept(this));
        return null;
    }

    private void usesRow(ObjectName table, Row row) {
        touches.usesColumns(table, row.values().keySet());
    }
}
