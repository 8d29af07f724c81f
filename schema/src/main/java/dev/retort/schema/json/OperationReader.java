package dev.retort.schema.json;

import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.operation.Filling;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads what {@link OperationWriter} writes. */
final class OperationReader {
    private static final Map<String, Function<JsonFields, Operation>> BY_NAME = Map.ofEntries(
            Map.entry("createSchema", fields -> new Operation.CreateSchema(fields.text("name"))),
            Map.entry("dropSchema", fields -> new Operation.DropSchema(fields.text("name"))),
            Map.entry("createTable", fields -> new Operation.CreateTable(TableJson.read(fields.text("name"), fields))),
            Map.entry("dropTable", fields -> new Operation.DropTable(table(fields))),
            Map.entry("renameTable", fields -> new Operation.RenameTable(name("from", fields), name("to", fields))),
            Map.entry(
                    "addColumn",
                    fields -> new Operation.AddColumn(table(fields), named("column", ColumnJson::read, fields))),
            Map.entry("dropColumn", fields -> new Operation.DropColumn(table(fields), fields.text("column"))),
            Map.entry(
                    "alterColumn",
                    fields -> new Operation.AlterColumn(
                            table(fields), fields.text("column"), fields.objects("changes", ColumnChangeJson::read))),
            Map.entry(
                    "renameColumn",
                    fields -> new Operation.RenameColumn(table(fields), fields.text("from"), fields.text("to"))),
            Map.entry(
                    "addPrimaryKey",
                    fields -> new Operation.AddPrimaryKey(
                            table(fields), fields.object("primaryKey", ConstraintJson::readPrimaryKey))),
            Map.entry("dropPrimaryKey", fields -> new Operation.DropPrimaryKey(table(fields), fields.text("name"))),
            Map.entry(
                    "addUnique",
                    fields -> new Operation.AddUnique(
                            table(fields), named("unique", ConstraintJson::readUnique, fields))),
            Map.entry("dropUnique", fields -> new Operation.DropUnique(table(fields), fields.text("name"))),
            Map.entry(
                    "addForeignKey",
                    fields -> new Operation.AddForeignKey(
                            table(fields), named("foreignKey", ConstraintJson::readForeignKey, fields))),
            Map.entry("dropForeignKey", fields -> new Operation.DropForeignKey(table(fields), fields.text("name"))),
            Map.entry(
                    "addCheck",
                    fields -> new Operation.AddCheck(table(fields), named("check", ConstraintJson::readCheck, fields))),
            Map.entry("dropCheck", fields -> new Operation.DropCheck(table(fields), fields.text("name"))),
            Map.entry(
                    "renameConstraint",
                    fields -> new Operation.RenameConstraint(table(fields), fields.text("from"), fields.text("to"))),
            Map.entry(
                    "createIndex",
                    fields -> new Operation.CreateIndex(table(fields), named("index", IndexJson::read, fields))),
            Map.entry("dropIndex", fields -> new Operation.DropIndex(table(fields), fields.text("name"))),
            Map.entry(
                    "renameIndex",
                    fields -> new Operation.RenameIndex(table(fields), fields.text("from"), fields.text("to"))),
            Map.entry(
                    "createSequence",
                    fields -> new Operation.CreateSequence(SequenceJson.read(fields.text("name"), fields))),
            Map.entry(
                    "alterSequence",
                    fields -> new Operation.AlterSequence(SequenceJson.read(fields.text("name"), fields))),
            Map.entry("dropSequence", fields -> new Operation.DropSequence(name("name", fields))),
            Map.entry(
                    "renameSequence", fields -> new Operation.RenameSequence(name("from", fields), name("to", fields))),
            Map.entry(
                    "commentOnTable",
                    fields -> new Operation.CommentOnTable(table(fields), fields.optionalText("comment"))),
            Map.entry(
                    "commentOnColumn",
                    fields -> new Operation.CommentOnColumn(
                            table(fields), fields.text("column"), fields.optionalText("comment"))),
            Map.entry(
                    "alterTableOptions",
                    fields -> new Operation.AlterTableOptions(table(fields), fields.optionalText("options"))),
            Map.entry(
                    "insertRows",
                    fields -> new Operation.InsertRows(table(fields), fields.objects("rows", OperationReader::row))),
            Map.entry(
                    "updateRows",
                    fields -> new Operation.UpdateRows(
                            table(fields),
                            fields.object("key", OperationReader::row),
                            fields.object("values", OperationReader::row))),
            Map.entry(
                    "deleteRows",
                    fields -> new Operation.DeleteRows(table(fields), fields.object("key", OperationReader::row))),
            Map.entry(
                    "backfill",
                    fields -> new Operation.Backfill(table(fields), fields.text("column"), filling(fields))),
            Map.entry(
                    "executeSql",
                    fields -> new Operation.ExecuteSql(
                            fields.optionalText("dialect"),
                            fields.text("sql"),
                            fields.optionalText("doneWhen"),
                            changes(fields))),
            Map.entry("online", fields -> new Operation.Online(fields.object("operation", OperationReader::read))),
            Map.entry("runCode", fields -> new Operation.RunCode(fields.text("description"), changes(fields))));

    private OperationReader() {}

    static Operation read(JsonFields fields) {
        String name = fields.text("op");
        Function<JsonFields, Operation> reading = BY_NAME.get(name);
        if (reading == null) {
            throw fields.unexpected("there is no operation '" + name + "'");
        }
        return reading.apply(fields);
    }

    private static ObjectName table(JsonFields fields) {
        return name("table", fields);
    }

    private static ObjectName name(String key, JsonFields fields) {
        return ObjectName.parse(fields.text(key));
    }

    private static <T> T named(String key, BiFunction<String, JsonFields, T> reading, JsonFields fields) {
        return fields.object(key, part -> reading.apply(part.text("name"), part));
    }

    private static Row row(JsonFields fields) {
        Map<String, Literal> values = new LinkedHashMap<>();
        fields.members().keySet().forEach(column -> values.put(column, LiteralJson.read(column, fields)));
        return new Row(values);
    }

    private static Filling filling(JsonFields fields) {
        return new Filling(
                fields.text("expression"), new TreeMap<>(fields.optionalTextsByName("on")), fields.flag("batched"));
    }

    private static List<Operation> changes(JsonFields fields) {
        return fields.has("changes") ? fields.objects("changes", OperationReader::read) : List.of();
    }
}
