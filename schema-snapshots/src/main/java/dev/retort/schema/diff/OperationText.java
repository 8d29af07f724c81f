package dev.retort.schema.diff;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Condition;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Generated;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Operation;
import java.util.List;
import java.util.stream.Collectors;

/** Operations in a person's words, one line each: {@code add column customers.email varchar(255) not null}. */
public final class OperationText implements Operation.Visitor<String> {
    private static final OperationText TEXT = new OperationText();

    private OperationText() {}

    /** The operation in a person's words. */
    public static String of(Operation operation) {
        return operation.accept(TEXT);
    }

    @Override
    public String createSchema(Operation.CreateSchema operation) {
        return "create schema " + operation.name();
    }

    @Override
    public String dropSchema(Operation.DropSchema operation) {
        return "drop schema " + operation.name();
    }

    @Override
    public String createTable(Operation.CreateTable operation) {
        return "create table " + operation.table().name() + " "
                + list(operation.table().columns().stream().map(Column::name).toList());
    }

    @Override
    public String dropTable(Operation.DropTable operation) {
        return "drop table " + operation.table();
    }

    @Override
    public String renameTable(Operation.RenameTable operation) {
        return "rename table " + operation.from() + " to " + operation.to();
    }

    @Override
    public String addColumn(Operation.AddColumn operation) {
        Column column = operation.column();
        return "add column " + of(operation.table(), column.name()) + " " + column.type()
                + (column.nullable() ? "" : " not null");
    }

    @Override
    public String dropColumn(Operation.DropColumn operation) {
        return "drop column " + of(operation.table(), operation.column());
    }

    @Override
    public String alterColumn(Operation.AlterColumn operation) {
        return "alter column " + of(operation.table(), operation.column()) + ": "
                + operation.changes().stream()
                        .map(change -> change.accept(ColumnChangeText.TEXT))
                        .collect(Collectors.joining(", "));
    }

    @Override
    public String renameColumn(Operation.RenameColumn operation) {
        return "rename column " + of(operation.table(), operation.from()) + " to " + operation.to();
    }

    @Override
    public String addPrimaryKey(Operation.AddPrimaryKey operation) {
        return "add primary key " + of(operation.table(), operation.primaryKey().name()) + " "
                + list(operation.primaryKey().columns());
    }

    @Override
    public String dropPrimaryKey(Operation.DropPrimaryKey operation) {
        return "drop primary key " + of(operation.table(), operation.name());
    }

    @Override
    public String addUnique(Operation.AddUnique operation) {
        return "add unique constraint "
                + of(operation.table(), operation.unique().name()) + " "
                + list(operation.unique().columns());
    }

    @Override
    public String dropUnique(Operation.DropUnique operation) {
        return "drop unique constraint " + of(operation.table(), operation.name());
    }

    @Override
    public String addForeignKey(Operation.AddForeignKey operation) {
        ForeignKey key = operation.foreignKey();
        return "add foreign key " + of(operation.table(), key.name()) + " " + list(key.columns()) + " to "
                + key.target() + " " + list(key.targetColumns());
    }

    @Override
    public String dropForeignKey(Operation.DropForeignKey operation) {
        return "drop foreign key " + of(operation.table(), operation.name());
    }

    @Override
    public String addCheck(Operation.AddCheck operation) {
        CheckConstraint check = operation.check();
        return "add check " + of(operation.table(), check.name()) + ": "
                + check.condition().accept(ConditionText.TEXT);
    }

    @Override
    public String dropCheck(Operation.DropCheck operation) {
        return "drop check " + of(operation.table(), operation.name());
    }

    @Override
    public String renameConstraint(Operation.RenameConstraint operation) {
        return "rename constraint " + of(operation.table(), operation.from()) + " to " + operation.to();
    }

    @Override
    public String createIndex(Operation.CreateIndex operation) {
        Index index = operation.index();
        return (index.unique() ? "create unique index " : "create index ") + of(operation.table(), index.name()) + " "
                + list(index.parts().stream().map(IndexPart::text).toList());
    }

    @Override
    public String dropIndex(Operation.DropIndex operation) {
        return "drop index " + of(operation.table(), operation.name());
    }

    @Override
    public String renameIndex(Operation.RenameIndex operation) {
        return "rename index " + of(operation.table(), operation.from()) + " to " + operation.to();
    }

    @Override
    public String createSequence(Operation.CreateSequence operation) {
        return "create sequence " + operation.sequence().name();
    }

    @Override
    public String alterSequence(Operation.AlterSequence operation) {
        return "alter sequence " + operation.sequence().name();
    }

    @Override
    public String dropSequence(Operation.DropSequence operation) {
        return "drop sequence " + operation.sequence();
    }

    @Override
    public String renameSequence(Operation.RenameSequence operation) {
        return "rename sequence " + operation.from() + " to " + operation.to();
    }

    @Override
    public String commentOnTable(Operation.CommentOnTable operation) {
        return (operation.comment() == null ? "remove comment of table " : "comment on table ") + operation.table();
    }

    @Override
    public String commentOnColumn(Operation.CommentOnColumn operation) {
        return (operation.comment() == null ? "remove comment of column " : "comment on column ")
                + of(operation.table(), operation.column());
    }

    @Override
    public String alterTableOptions(Operation.AlterTableOptions operation) {
        return operation.options() == null
                ? "remove options of table " + operation.table()
                : "set options of table " + operation.table() + ": " + operation.options();
    }

    @Override
    public String insertRows(Operation.InsertRows operation) {
        int count = operation.rows().size();
        return "insert " + count + (count == 1 ? " row" : " rows") + " into table " + operation.table();
    }

    @Override
    public String updateRows(Operation.UpdateRows operation) {
        return "update rows of table " + operation.table();
    }

    @Override
    public String deleteRows(Operation.DeleteRows operation) {
        return "delete rows of table " + operation.table();
    }

    @Override
    public String backfill(Operation.Backfill operation) {
        return "fill column " + of(operation.table(), operation.column()) + " with "
                + oneLine(operation.filling().expression())
                + (operation.filling().batched() ? ", some rows at a time" : "");
    }

    @Override
    public String executeSql(Operation.ExecuteSql operation) {
        return (operation.dialect() == null ? "run SQL: " : "run SQL on " + operation.dialect() + ": ")
                + oneLine(operation.sql());
    }

    @Override
    public String online(Operation.Online operation) {
        return operation.operation().accept(this) + ", online";
    }

    @Override
    public String runCode(Operation.RunCode operation) {
        return "run code: " + operation.description();
    }

    private static String of(ObjectName table, String part) {
        return table + "." + part;
    }

    private static String oneLine(String sql) {
        int end = sql.indexOf('\n');
        return end < 0 ? sql : sql.substring(0, end).stripTrailing() + " …";
    }

    private static String list(List<String> names) {
        return "(" + String.join(", ", names) + ")";
    }

    /** A changed facet of a column. */
    private static final class ColumnChangeText implements ColumnChange.Visitor<String> {
        private static final ColumnChangeText TEXT = new ColumnChangeText();

        @Override
        public String type(ColumnChange.Type change) {
            return change.type() + (change.using() == null ? "" : " using " + oneLine(change.using()));
        }

        @Override
        public String nullability(ColumnChange.Nullability change) {
            return change.nullable() ? "nullable" : "not null";
        }

        @Override
        public String defaultValue(ColumnChange.Default change) {
            if (change.value() instanceof DefaultValue.Constant constant) {
                return "default " + constant.value();
            }
            return change.value() instanceof DefaultValue.Expression expression
                    ? "default " + oneLine(expression.sql())
                    : "no default";
        }

        @Override
        public String identity(ColumnChange.IdentityChange change) {
            Identity identity = change.identity();
            if (identity == null || identity.equals(Identity.BY_DEFAULT)) {
                return identity == null ? "no identity" : "identity";
            }
            return (identity.always() ? "identity always from " : "identity from ") + identity.start() + " by "
                    + identity.increment();
        }

        @Override
        public String generation(ColumnChange.Generation change) {
            Generated generated = change.generated();
            return generated == null
                    ? "not generated"
                    : (generated.stored() ? "generated as " : "generated on read as ")
                            + oneLine(generated.expression());
        }

        @Override
        public String collation(ColumnChange.Collation change) {
            return change.collation() == null ? "no collation" : "collation " + change.collation();
        }
    }

    /** The condition of a check. */
    private static final class ConditionText implements Condition.Visitor<String> {
        private static final ConditionText TEXT = new ConditionText();

        @Override
        public String oneOf(Condition.OneOf condition) {
            return condition.column() + " in "
                    + list(condition.values().stream().map(Literal::toString).toList());
        }

        @Override
        public String between(Condition.Between condition) {
            return condition.column() + " between " + condition.from() + " and " + condition.to();
        }

        @Override
        public String sql(Condition.Sql condition) {
            return oneLine(condition.text());
        }
    }
}
