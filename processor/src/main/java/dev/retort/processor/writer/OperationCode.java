package dev.retort.processor.writer;

import dev.retort.annotations.Database;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.TableElement;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Filling;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Operations as statements: calls of the methods of the runtime's {@code Operations}. */
final class OperationCode implements Operation.Visitor<String> {
    private final String receiver;
    private final StaticImports imports;
    private final ElementCode elements;

    OperationCode(String receiver, StaticImports imports) {
        this.receiver = receiver;
        this.imports = imports;
        elements = new ElementCode(imports);
    }

    private String call(String method, Expression... arguments) {
        return Statement.call(receiver, method, false, List.of(arguments));
    }

    private static Expression name(ObjectName name) {
        return text(name.toString());
    }

    private static Expression text(@Nullable String text) {
        return Expression.of(text == null ? "null" : JavaText.literal(text));
    }

    @Override
    public String createSchema(Operation.CreateSchema operation) {
        return call("createSchema", text(operation.name()));
    }

    @Override
    public String dropSchema(Operation.DropSchema operation) {
        return call("dropSchema", text(operation.name()));
    }

    @Override
    public String createTable(Operation.CreateTable operation) {
        List<Expression> arguments = new ArrayList<>();
        arguments.add(name(operation.table().name()));
        for (TableElement element : operation.table().elements()) {
            arguments.add(elements.element(element));
        }
        return Statement.call(receiver, "createTable", true, arguments);
    }

    @Override
    public String dropTable(Operation.DropTable operation) {
        return call("dropTable", name(operation.table()));
    }

    @Override
    public String renameTable(Operation.RenameTable operation) {
        return call("renameTable", name(operation.from()), name(operation.to()));
    }

    @Override
    public String addColumn(Operation.AddColumn operation) {
        return call("addColumn", name(operation.table()), elements.column(operation.column()));
    }

    @Override
    public String dropColumn(Operation.DropColumn operation) {
        return call("dropColumn", name(operation.table()), text(operation.column()));
    }

    @Override
    public String alterColumn(Operation.AlterColumn operation) {
        ColumnChangeCode changes = new ColumnChangeCode(imports, elements);
        List<Expression> arguments = new ArrayList<>();
        arguments.add(name(operation.table()));
        arguments.add(text(operation.column()));
        for (ColumnChange change : operation.changes()) {
            arguments.add(change.accept(changes));
        }
        return Statement.call(receiver, "alterColumn", false, arguments);
    }

    @Override
    public String renameColumn(Operation.RenameColumn operation) {
        return call("renameColumn", name(operation.table()), text(operation.from()), text(operation.to()));
    }

    @Override
    public String addPrimaryKey(Operation.AddPrimaryKey operation) {
        return call("addPrimaryKey", name(operation.table()), elements.primaryKey(operation.primaryKey()));
    }

    @Override
    public String dropPrimaryKey(Operation.DropPrimaryKey operation) {
        return call("dropPrimaryKey", name(operation.table()), text(operation.name()));
    }

    @Override
    public String addUnique(Operation.AddUnique operation) {
        return call("addUnique", name(operation.table()), elements.unique(operation.unique()));
    }

    @Override
    public String dropUnique(Operation.DropUnique operation) {
        return call("dropUnique", name(operation.table()), text(operation.name()));
    }

    @Override
    public String addForeignKey(Operation.AddForeignKey operation) {
        return call("addForeignKey", name(operation.table()), elements.foreignKey(operation.foreignKey()));
    }

    @Override
    public String dropForeignKey(Operation.DropForeignKey operation) {
        return call("dropForeignKey", name(operation.table()), text(operation.name()));
    }

    @Override
    public String addCheck(Operation.AddCheck operation) {
        return call("addCheck", name(operation.table()), elements.check(operation.check()));
    }

    @Override
    public String dropCheck(Operation.DropCheck operation) {
        return call("dropCheck", name(operation.table()), text(operation.name()));
    }

    @Override
    public String renameConstraint(Operation.RenameConstraint operation) {
        return call("renameConstraint", name(operation.table()), text(operation.from()), text(operation.to()));
    }

    @Override
    public String createIndex(Operation.CreateIndex operation) {
        return call("createIndex", name(operation.table()), elements.index(operation.index()));
    }

    @Override
    public String dropIndex(Operation.DropIndex operation) {
        return call("dropIndex", name(operation.table()), text(operation.name()));
    }

    @Override
    public String renameIndex(Operation.RenameIndex operation) {
        return call("renameIndex", name(operation.table()), text(operation.from()), text(operation.to()));
    }

    @Override
    public String createSequence(Operation.CreateSequence operation) {
        return call("createSequence", elements.sequence(operation.sequence()));
    }

    @Override
    public String alterSequence(Operation.AlterSequence operation) {
        return call("alterSequence", elements.sequence(operation.sequence()));
    }

    @Override
    public String dropSequence(Operation.DropSequence operation) {
        return call("dropSequence", name(operation.sequence()));
    }

    @Override
    public String renameSequence(Operation.RenameSequence operation) {
        return call("renameSequence", name(operation.from()), name(operation.to()));
    }

    @Override
    public String commentOnTable(Operation.CommentOnTable operation) {
        return call("commentOnTable", name(operation.table()), text(operation.comment()));
    }

    @Override
    public String commentOnColumn(Operation.CommentOnColumn operation) {
        return call("commentOnColumn", name(operation.table()), text(operation.column()), text(operation.comment()));
    }

    @Override
    public String alterTableOptions(Operation.AlterTableOptions operation) {
        return call("alterTableOptions", name(operation.table()), text(operation.options()));
    }

    @Override
    public String insertRows(Operation.InsertRows operation) {
        List<Expression> arguments = new ArrayList<>();
        arguments.add(name(operation.table()));
        operation.rows().forEach(row -> arguments.add(row(row)));
        return Statement.call(receiver, "insert", operation.rows().size() > 1, arguments);
    }

    @Override
    public String updateRows(Operation.UpdateRows operation) {
        return call("update", name(operation.table()), row(operation.key()), row(operation.values()));
    }

    @Override
    public String deleteRows(Operation.DeleteRows operation) {
        return call("delete", name(operation.table()), row(operation.key()));
    }

    private Expression row(Row row) {
        Expression code = null;
        for (Map.Entry<String, Literal> value : row.values().entrySet()) {
            String arguments =
                    "(" + JavaText.literal(value.getKey()) + ", " + elements.argument(value.getValue()) + ")";
            code = code == null
                    ? Expression.of(imports.use(Row.class, "row") + arguments)
                    : code.call("and" + arguments);
        }
        return Objects.requireNonNull(code);
    }

    @Override
    public String backfill(Operation.Backfill operation) {
        Filling filling = operation.filling();
        String begin = call("backfill", name(operation.table()), text(operation.column()), text(filling.expression()));
        List<String> calls = new ArrayList<>();
        filling.on()
                .forEach((dialect, expression) ->
                        calls.add(".on(" + dialect(dialect).inline() + ", " + JavaText.literal(expression) + ")"));
        if (filling.batched()) {
            calls.add(".inBatches()");
        }
        return Statement.chain(begin, calls);
    }

    @Override
    public String online(Operation.Online operation) {
        return operation.operation().accept(new OperationCode(receiver + ".online()", imports));
    }

    @Override
    public String executeSql(Operation.ExecuteSql operation) {
        List<Expression> arguments = new ArrayList<>();
        if (operation.dialect() != null) {
            arguments.add(dialect(operation.dialect()));
        }
        arguments.add(text(operation.sql()));
        String begin = Statement.call(receiver, "execute", false, arguments);
        List<String> calls = new ArrayList<>();
        if (operation.doneWhen() != null) {
            calls.add(".doneWhen(" + JavaText.literal(operation.doneWhen()) + ")");
        }
        if (!operation.changes().isEmpty()) {
            calls.add(".changes(" + effect(operation.changes()) + ")");
        }
        return Statement.chain(begin, calls);
    }

    private Expression dialect(String dialect) {
        return Arrays.stream(Database.values())
                .filter(database -> database.dialectName().equals(dialect))
                .findFirst()
                .map(database -> Expression.of(imports.use(Database.class, database.name())))
                .orElseGet(() -> text(dialect));
    }

    private String effect(List<Operation> changes) {
        OperationCode code = new OperationCode("effect", imports);
        if (changes.size() == 1) {
            return "effect -> " + changes.get(0).accept(code);
        }
        return changes.stream()
                .map(change -> RevisionWriter.INDENT + change.accept(code) + ";\n")
                .collect(Collectors.joining("", "effect -> {\n", "}"));
    }

    /** Code is never made by comparing schemas: only people write it. */
    @Override
    public String runCode(Operation.RunCode operation) {
        throw new IllegalArgumentException("the step '" + operation.description() + "' is code and cannot be written");
    }
}
