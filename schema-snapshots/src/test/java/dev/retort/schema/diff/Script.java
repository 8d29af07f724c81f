package dev.retort.schema.diff;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Condition;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Table;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Operations as lines that a person reads in a test. */
final class Script implements Operation.Visitor<String> {
    private Script() {}

    static String of(List<Operation> operations) {
        Script script = new Script();
        return operations.stream().map(operation -> operation.accept(script)).collect(Collectors.joining("\n"));
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
        Table table = operation.table();
        List<String> parts = new ArrayList<>();
        table.columns().forEach(column -> parts.add(text(column)));
        if (table.primaryKey() != null) {
            parts.add("key(" + String.join(", ", table.primaryKeyColumns()) + ")");
        }
        table.uniqueConstraints().values().forEach(unique -> parts.add("unique " + unique.columns()));
        table.foreignKeys().values().forEach(key -> parts.add(text(key)));
        table.checks().values().forEach(check -> parts.add(text(check)));
        return "create table " + table.name() + ": " + String.join(", ", parts);
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
        return operation.table() + ": add " + text(operation.column());
    }

    @Override
    public String dropColumn(Operation.DropColumn operation) {
        return operation.table() + ": drop " + operation.column();
    }

    @Override
    public String alterColumn(Operation.AlterColumn operation) {
        return operation.table() + ": alter " + operation.column() + " "
                + operation.changes().stream().map(Script::text).collect(Collectors.joining(", "));
    }

    @Override
    public String renameColumn(Operation.RenameColumn operation) {
        return operation.table() + ": rename " + operation.from() + " to " + operation.to();
    }

    @Override
    public String addPrimaryKey(Operation.AddPrimaryKey operation) {
        return operation.table() + ": add key " + operation.primaryKey().name()
                + operation.primaryKey().columns();
    }

    @Override
    public String dropPrimaryKey(Operation.DropPrimaryKey operation) {
        return operation.table() + ": drop key " + operation.name();
    }

    @Override
    public String addUnique(Operation.AddUnique operation) {
        return operation.table() + ": add unique " + operation.unique().name()
                + operation.unique().columns();
    }

    @Override
    public String dropUnique(Operation.DropUnique operation) {
        return operation.table() + ": drop unique " + operation.name();
    }

    @Override
    public String addForeignKey(Operation.AddForeignKey operation) {
        return operation.table() + ": add " + text(operation.foreignKey());
    }

    @Override
    public String dropForeignKey(Operation.DropForeignKey operation) {
        return operation.table() + ": drop reference " + operation.name();
    }

    @Override
    public String addCheck(Operation.AddCheck operation) {
        return operation.table() + ": add " + text(operation.check());
    }

    @Override
    public String dropCheck(Operation.DropCheck operation) {
        return operation.table() + ": drop check " + operation.name();
    }

    @Override
    public String renameConstraint(Operation.RenameConstraint operation) {
        return operation.table() + ": rename constraint " + operation.from() + " to " + operation.to();
    }

    @Override
    public String createIndex(Operation.CreateIndex operation) {
        return operation.table() + ": add " + text(operation.index());
    }

    @Override
    public String dropIndex(Operation.DropIndex operation) {
        return operation.table() + ": drop index " + operation.name();
    }

    @Override
    public String renameIndex(Operation.RenameIndex operation) {
        return operation.table() + ": rename index " + operation.from() + " to " + operation.to();
    }

    @Override
    public String createSequence(Operation.CreateSequence operation) {
        return "create sequence " + operation.sequence().name();
    }

    @Override
    public String alterSequence(Operation.AlterSequence operation) {
        return "alter sequence " + operation.sequence().name() + " from "
                + operation.sequence().start() + " by " + operation.sequence().increment();
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
        return operation.table() + ": comment";
    }

    @Override
    public String commentOnColumn(Operation.CommentOnColumn operation) {
        return operation.table() + ": comment on " + operation.column();
    }

    @Override
    public String alterTableOptions(Operation.AlterTableOptions operation) {
        return operation.table() + ": options " + operation.options();
    }

    @Override
    public String insertRows(Operation.InsertRows operation) {
        return operation.table() + ": insert";
    }

    @Override
    public String updateRows(Operation.UpdateRows operation) {
        return operation.table() + ": update";
    }

    @Override
    public String deleteRows(Operation.DeleteRows operation) {
        return operation.table() + ": delete";
    }

    @Override
    public String backfill(Operation.Backfill operation) {
        return operation.table() + ": fill " + operation.column() + " with "
                + operation.filling().expression();
    }

    @Override
    public String executeSql(Operation.ExecuteSql operation) {
        return operation.sql();
    }

    @Override
    public String runCode(Operation.RunCode operation) {
        return operation.description();
    }

    private static String text(Column column) {
        StringBuilder text = new StringBuilder(column.name()).append(' ').append(column.type());
        if (column.identity() != null) {
            return text.append(" identity").toString();
        }
        if (column.generated() != null) {
            return text.append(" as ").append(column.generated().expression()).toString();
        }
        return text.append(column.nullable() ? "" : " not null")
                .append(column.defaultValue() == null ? "" : " default " + text(column.defaultValue()))
                .toString();
    }

    private static String text(DefaultValue value) {
        return value instanceof DefaultValue.Constant constant
                ? constant.value().toString()
                : ((DefaultValue.Expression) value).sql();
    }

    private static String text(ForeignKey key) {
        return "reference " + key.name() + key.columns() + " to " + key.target() + key.targetColumns()
                + (key.onDelete() == ReferentialAction.NO_ACTION
                        ? ""
                        : " on delete " + key.onDelete().sql());
    }

    private static String text(CheckConstraint check) {
        Condition condition = check.condition();
        if (condition instanceof Condition.OneOf oneOf) {
            return "check " + check.name() + " " + oneOf.column() + " in " + oneOf.values();
        }
        if (condition instanceof Condition.Between between) {
            return "check " + check.name() + " " + between.column() + " in " + between.from() + " to " + between.to();
        }
        return "check " + check.name() + " " + ((Condition.Sql) condition).text();
    }

    private static String text(Index index) {
        String parts = index.parts().stream()
                .map(part -> part.text() + (part.descending() ? " desc" : ""))
                .collect(Collectors.joining(", ", "(", ")"));
        return (index.unique() ? "unique index " : "index ")
                + index.name()
                + parts
                + (index.predicate() == null ? "" : " where " + index.predicate());
    }

    private static String text(ColumnChange change) {
        if (change instanceof ColumnChange.Type type) {
            return type.type().toString();
        }
        if (change instanceof ColumnChange.Nullability nullability) {
            return nullability.nullable() ? "null" : "not null";
        }
        if (change instanceof ColumnChange.Default value) {
            return value.value() == null ? "no default" : "default " + text(value.value());
        }
        if (change instanceof ColumnChange.IdentityChange identity) {
            return identity.identity() == null ? "no identity" : "identity";
        }
        if (change instanceof ColumnChange.Generation generation) {
            return generation.generated() == null
                    ? "not computed"
                    : "as " + generation.generated().expression();
        }
        return "collation " + ((ColumnChange.Collation) change).collation();
    }
}
