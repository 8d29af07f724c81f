package dev.retort.schema.json;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.Collection;
import java.util.function.Function;

/** Tables as JSON, one line a column, key, constraint or index; the name is the member's. */
final class TableJson {
    private TableJson() {}

    static JsonObject write(Table table) {
        JsonObject.Builder json = JsonObject.lines()
                .text("comment", table.comment())
                .text("options", table.options())
                .put("columns", named(table.columns(), Column::name, ColumnJson::write));
        if (table.primaryKey() != null) {
            json.put("primaryKey", ConstraintJson.write(table.primaryKey()));
        }
        return json.object(
                        "unique",
                        named(table.uniqueConstraints().values(), UniqueConstraint::name, ConstraintJson::write))
                .object("foreignKeys", named(table.foreignKeys().values(), ForeignKey::name, ConstraintJson::write))
                .object("checks", named(table.checks().values(), CheckConstraint::name, ConstraintJson::write))
                .object("indexes", named(table.indexes().values(), Index::name, IndexJson::write))
                .build();
    }

    static Table read(String name, JsonFields fields) {
        return Table.named(ObjectName.parse(name))
                .withComment(fields.optionalText("comment"))
                .withOptions(fields.optionalText("options"))
                .withColumns(fields.named("columns", ColumnJson::read))
                .withPrimaryKey(fields.optionalObject("primaryKey", ConstraintJson::readPrimaryKey))
                .withUniqueConstraints(fields.named("unique", ConstraintJson::readUnique))
                .withForeignKeys(fields.named("foreignKeys", ConstraintJson::readForeignKey))
                .withChecks(fields.named("checks", ConstraintJson::readCheck))
                .withIndexes(fields.named("indexes", IndexJson::read));
    }

    static <T> JsonObject named(Collection<T> values, Function<T, String> name, Function<T, JsonObject> write) {
        JsonObject.Builder json = JsonObject.lines();
        values.forEach(value -> json.put(name.apply(value), write.apply(value)));
        return json.build();
    }
}
