package dev.retort.schema.analysis;

import dev.retort.schema.Condition;
import dev.retort.schema.ObjectName;
import dev.retort.schema.operation.Operation;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an operation is about.
 *
 * @param table the table, or {@code null} if it is about none
 * @param columns the columns of it, none if it is about the table itself
 */
record Subject(@Nullable ObjectName table, List<String> columns) {
    private static final Subject NONE = new Subject(null, List.of());

    static Subject of(Operation operation) {
        return operation.accept(new Of());
    }

    private static final class Of implements Operation.Visitor<Subject> {
        @Override
        public Subject createSchema(Operation.CreateSchema operation) {
            return NONE;
        }

        @Override
        public Subject dropSchema(Operation.DropSchema operation) {
            return NONE;
        }

        @Override
        public Subject createTable(Operation.CreateTable operation) {
            return new Subject(operation.table().name(), List.of());
        }

        @Override
        public Subject dropTable(Operation.DropTable operation) {
            return new Subject(operation.table(), List.of());
        }

        @Override
        public Subject renameTable(Operation.RenameTable operation) {
            return new Subject(operation.from(), List.of());
        }

        @Override
        public Subject addColumn(Operation.AddColumn operation) {
            return new Subject(operation.table(), List.of(operation.column().name()));
        }

        @Override
        public Subject dropColumn(Operation.DropColumn operation) {
            return new Subject(operation.table(), List.of(operation.column()));
        }

        @Override
        public Subject alterColumn(Operation.AlterColumn operation) {
            return new Subject(operation.table(), List.of(operation.column()));
        }

        @Override
        public Subject renameColumn(Operation.RenameColumn operation) {
            return new Subject(operation.table(), List.of(operation.from()));
        }

        @Override
        public Subject addPrimaryKey(Operation.AddPrimaryKey operation) {
            return new Subject(operation.table(), operation.primaryKey().columns());
        }

        @Override
        public Subject dropPrimaryKey(Operation.DropPrimaryKey operation) {
            return new Subject(operation.table(), List.of());
        }

        @Override
        public Subject addUnique(Operation.AddUnique operation) {
            return new Subject(operation.table(), operation.unique().columns());
        }

        @Override
        public Subject dropUnique(Operation.DropUnique operation) {
            return new Subject(operation.table(), List.of());
        }

        @Override
        public Subject addForeignKey(Operation.AddForeignKey operation) {
            return new Subject(operation.table(), operation.foreignKey().columns());
        }

        @Override
        public Subject dropForeignKey(Operation.DropForeignKey operation) {
            return new Subject(operation.table(), List.of());
        }

        @Override
        public Subject addCheck(Operation.AddCheck operation) {
            return new Subject(operation.table(), columnsOf(operation.check().condition()));
        }

        private List<String> columnsOf(Condition condition) {
            if (condition instanceof Condition.OneOf oneOf) {
                return List.of(oneOf.column());
            }
            return condition instanceof Condition.Between between ? List.of(between.column()) : List.of();
        }

        @Override
        public Subject dropCheck(Operation.DropCheck operation) {
            return new Subject(operation.table(), List.of());
        }

        @Override
        public Subject renameConstraint(Operation.RenameConstraint operation) {
            return new Subject(operation.table(), List.of());
        }

        @Override
        public Subject createIndex(Operation.CreateIndex operation) {
            return new Subject(operation.table(), operation.index().columns());
        }

        @Override
        public Subject dropIndex(Operation.DropIndex operation) {
            return new Subject(operation.table(), List.of());
        }

        @Override
        public Subject renameIndex(Operation.RenameIndex operation) {
            return new Subject(operation.table(), List.of());
        }

        @Override
        public Subject createSequence(Operation.CreateSequence operation) {
            return NONE;
        }

        @Override
        public Subject alterSequence(Operation.AlterSequence operation) {
            return NONE;
        }

        @Override
        public Subject dropSequence(Operation.DropSequence operation) {
            return NONE;
        }

        @Override
        public Subject renameSequence(Operation.RenameSequence operation) {
            return NONE;
        }

        @Override
        public Subject commentOnTable(Operation.CommentOnTable operation) {
            return new Subject(operation.table(), List.of());
        }

        @Override
        public Subject commentOnColumn(Operation.CommentOnColumn operation) {
            return new Subject(operation.table(), List.of(operation.column()));
        }

        @Override
        public Subject alterTableOptions(Operation.AlterTableOptions operation) {
            return new Subject(operation.table(), List.of());
        }

        @Override
        public Subject insertRows(Operation.InsertRows operation) {
            Set<String> columns = operation.rows().get(0).values().keySet();
            return new Subject(operation.table(), List.copyOf(columns));
        }

        @Override
        public Subject updateRows(Operation.UpdateRows operation) {
            return new Subject(
                    operation.table(), List.copyOf(operation.values().values().keySet()));
        }

        @Override
        public Subject deleteRows(Operation.DeleteRows operation) {
            return new Subject(operation.table(), List.of());
        }

        @Override
        public Subject backfill(Operation.Backfill operation) {
            return new Subject(operation.table(), List.of(operation.column()));
        }

        @Override
        public Subject executeSql(Operation.ExecuteSql operation) {
            return NONE;
        }

        @Override
        public Subject runCode(Operation.RunCode operation) {
            return NONE;
        }
    }
}
