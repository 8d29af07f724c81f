package dev.retort.schema.json;

import dev.retort.schema.operation.Filling;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.Row;
import java.util.List;

/** Writes each operation with the key {@code op} first; {@link OperationReader} reads the same. */
final class OperationWriter implements Operation.Visitor<JsonObject> {

    private static JsonObject.Builder op(String name) {
        return JsonObject.line().text("op", name);
    }

    private static JsonObject.Builder op(String name, Object table) {
        return op(name).text("table", table);
    }

    private static JsonObject named(Object name, JsonObject body) {
        return JsonObject.lines().text("name", name).putAll(body).build();
    }

    private static JsonObject row(Row row) {
        JsonObject.Builder json = JsonObject.line();
        row.values().forEach((column, value) -> json.put(column, LiteralJson.write(value)));
        return json.build();
    }

    @Override
    public JsonObject createSchema(Operation.CreateSchema operation) {
        return op("createSchema").text("name", operation.name()).build();
    }

    @Override
    public JsonObject dropSchema(Operation.DropSchema operation) {
        return op("dropSchema").text("name", operation.name()).build();
    }

    @Override
    public JsonObject createTable(Operation.CreateTable operation) {
        return JsonObject.lines()
                .text("op", "createTable")
                .text("name", operation.table().name())
                .putAll(TableJson.write(operation.table()))
                .build();
    }

    @Override
    public JsonObject dropTable(Operation.DropTable operation) {
        return op("dropTable", operation.table()).build();
    }

    @Override
    public JsonObject renameTable(Operation.RenameTable operation) {
        return op("renameTable")
                .text("from", operation.from())
                .text("to", operation.to())
                .build();
    }

    @Override
    public JsonObject addColumn(Operation.AddColumn operation) {
        return op("addColumn", operation.table())
                .put("column", named(operation.column().name(), ColumnJson.write(operation.column())))
                .build();
    }

    @Override
    public JsonObject dropColumn(Operation.DropColumn operation) {
        return op("dropColumn", operation.table())
                .text("column", operation.column())
                .build();
    }

    @Override
    public JsonObject alterColumn(Operation.AlterColumn operation) {
        return op("alterColumn", operation.table())
                .text("column", operation.column())
                .put(
                        "changes",
                        JsonArray.line(operation.changes().stream()
                                .map(ColumnChangeJson::write)
                                .toList()))
                .build();
    }

    @Override
    public JsonObject renameColumn(Operation.RenameColumn operation) {
        return op("renameColumn", operation.table())
                .text("from", operation.from())
                .text("to", operation.to())
                .build();
    }

    @Override
    public JsonObject addPrimaryKey(Operation.AddPrimaryKey operation) {
        return op("addPrimaryKey", operation.table())
                .put("primaryKey", ConstraintJson.write(operation.primaryKey()))
                .build();
    }

    @Override
    public JsonObject dropPrimaryKey(Operation.DropPrimaryKey operation) {
        return op("dropPrimaryKey", operation.table())
                .text("name", operation.name())
                .build();
    }

    @Override
    public JsonObject addUnique(Operation.AddUnique operation) {
        return op("addUnique", operation.table())
                .put("unique", named(operation.unique().name(), ConstraintJson.write(operation.unique())))
                .build();
    }

    @Override
    public JsonObject dropUnique(Operation.DropUnique operation) {
        return op("dropUnique", operation.table())
                .text("name", operation.name())
                .build();
    }

    @Override
    public JsonObject addForeignKey(Operation.AddForeignKey operation) {
        return op("addForeignKey", operation.table())
                .put("foreignKey", named(operation.foreignKey().name(), ConstraintJson.write(operation.foreignKey())))
                .build();
    }

    @Override
    public JsonObject dropForeignKey(Operation.DropForeignKey operation) {
        return op("dropForeignKey", operation.table())
                .text("name", operation.name())
                .build();
    }

    @Override
    public JsonObject addCheck(Operation.AddCheck operation) {
        return op("addCheck", operation.table())
                .put("check", named(operation.check().name(), ConstraintJson.write(operation.check())))
                .build();
    }

    @Override
    public JsonObject dropCheck(Operation.DropCheck operation) {
        return op("dropCheck", operation.table()).text("name", operation.name()).build();
    }

    @Override
    public JsonObject renameConstraint(Operation.RenameConstraint operation) {
        return op("renameConstraint", operation.table())
                .text("from", operation.from())
                .text("to", operation.to())
                .build();
    }

    @Override
    public JsonObject createIndex(Operation.CreateIndex operation) {
        return op("createIndex", operation.table())
                .put("index", named(operation.index().name(), IndexJson.write(operation.index())))
                .build();
    }

    @Override
    public JsonObject dropIndex(Operation.DropIndex operation) {
        return op("dropIndex", operation.table()).text("name", operation.name()).build();
    }

    @Override
    public JsonObject renameIndex(Operation.RenameIndex operation) {
        return op("renameIndex", operation.table())
                .text("from", operation.from())
                .text("to", operation.to())
                .build();
    }

    @Override
    public JsonObject createSequence(Operation.CreateSequence operation) {
        return op("createSequence")
                .text("name", operation.sequence().name())
                .putAll(SequenceJson.write(operation.sequence()))
                .build();
    }

    @Override
    public JsonObject alterSequence(Operation.AlterSequence operation) {
        return op("alterSequence")
                .text("name", operation.sequence().name())
                .putAll(SequenceJson.write(operation.sequence()))
                .build();
    }

    @Override
    public JsonObject dropSequence(Operation.DropSequence operation) {
        return op("dropSequence").text("name", operation.sequence()).build();
    }

    @Override
    public JsonObject renameSequence(Operation.RenameSequence operation) {
        return op("renameSequence")
                .text("from", operation.from())
                .text("to", operation.to())
                .build();
    }

    @Override
    public JsonObject commentOnTable(Operation.CommentOnTable operation) {
        return op("commentOnTable", operation.table())
                .text("comment", operation.comment())
                .build();
    }

    @Override
    public JsonObject commentOnColumn(Operation.CommentOnColumn operation) {
        return op("commentOnColumn", operation.table())
                .text("column", operation.column())
                .text("comment", operation.comment())
                .build();
    }

    @Override
    public JsonObject alterTableOptions(Operation.AlterTableOptions operation) {
        return op("alterTableOptions", operation.table())
                .text("options", operation.options())
                .build();
    }

    @Override
    public JsonObject insertRows(Operation.InsertRows operation) {
        return op("insertRows", operation.table())
                .put(
                        "rows",
                        JsonArray.line(operation.rows().stream()
                                .map(OperationWriter::row)
                                .toList()))
                .build();
    }

    @Override
    public JsonObject updateRows(Operation.UpdateRows operation) {
        return op("updateRows", operation.table())
                .put("key", row(operation.key()))
                .put("values", row(operation.values()))
                .build();
    }

    @Override
    public JsonObject deleteRows(Operation.DeleteRows operation) {
        return op("deleteRows", operation.table())
                .put("key", row(operation.key()))
                .build();
    }

    @Override
    public JsonObject backfill(Operation.Backfill operation) {
        Filling filling = operation.filling();
        JsonObject.Builder json = op("backfill", operation.table())
                .text("column", operation.column())
                .text("expression", filling.expression());
        if (!filling.on().isEmpty()) {
            JsonObject.Builder on = JsonObject.line();
            filling.on().forEach(on::text);
            json.put("on", on.build());
        }
        return json.flag("batched", filling.batched()).build();
    }

    @Override
    public JsonObject executeSql(Operation.ExecuteSql operation) {
        return withChanges(
                op("executeSql")
                        .text("dialect", operation.dialect())
                        .text("sql", operation.sql())
                        .text("doneWhen", operation.doneWhen()),
                operation.changes());
    }

    @Override
    public JsonObject runCode(Operation.RunCode operation) {
        return withChanges(op("runCode").text("description", operation.description()), operation.changes());
    }

    @Override
    public JsonObject online(Operation.Online operation) {
        return op("online").put("operation", operation.operation().accept(this)).build();
    }

    private static JsonObject withChanges(JsonObject.Builder json, List<Operation> changes) {
        return changes.isEmpty()
                ? json.build()
                : json.put("changes", OperationsJson.toTree(changes)).build();
    }
}
