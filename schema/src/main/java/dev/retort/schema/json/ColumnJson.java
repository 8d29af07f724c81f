package dev.retort.schema.json;

import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.Generated;
import dev.retort.schema.Identity;
import dev.retort.schema.type.ColumnType;
import dev.retort.schema.type.TypeText;
import org.jspecify.annotations.Nullable;

/** Columns as JSON: {@code {"type": "varchar(255)", "required": true}}; the name is the member's. */
final class ColumnJson {
    private ColumnJson() {}

    static JsonObject write(Column column) {
        JsonObject.Builder json = JsonObject.line().text("type", column.type()).flag("required", !column.nullable());
        if (column.defaultValue() != null) {
            writeDefault(json, column.defaultValue());
        }
        if (column.identity() != null) {
            json.put("identity", writeIdentity(column.identity()));
        }
        if (column.generated() != null) {
            writeGenerated(json, column.generated());
        }
        return json.text("collation", column.collation())
                .text("comment", column.comment())
                .build();
    }

    static Column read(String name, JsonFields fields) {
        return new Column(
                name,
                readType(fields),
                !fields.flag("required"),
                readDefault(fields),
                readIdentity(fields),
                readGenerated(fields),
                fields.optionalText("collation"),
                fields.optionalText("comment"));
    }

    static ColumnType readType(JsonFields fields) {
        return TypeText.parse(fields.text("type"));
    }

    static void writeDefault(JsonObject.Builder json, DefaultValue value) {
        if (value instanceof DefaultValue.Constant constant) {
            json.put("default", LiteralJson.write(constant.value()));
        } else if (value instanceof DefaultValue.Expression expression) {
            json.text("defaultSql", expression.sql());
        }
    }

    static @Nullable DefaultValue readDefault(JsonFields fields) {
        String sql = fields.optionalText("defaultSql");
        if (!fields.has("default")) {
            return sql == null ? null : new DefaultValue.Expression(sql);
        }
        if (sql != null) {
            throw fields.unexpected("'default' and 'defaultSql' exclude each other");
        }
        return new DefaultValue.Constant(LiteralJson.read("default", fields));
    }

    /** {@code true} is how by far the most identities are: by default, from 1, by 1. */
    static JsonValue writeIdentity(Identity identity) {
        if (identity.equals(Identity.BY_DEFAULT)) {
            return new JsonValue.Bool(true);
        }
        return JsonObject.line()
                .flag("always", identity.always())
                .number("start", identity.start())
                .number("increment", identity.increment())
                .build();
    }

    static @Nullable Identity readIdentity(JsonFields fields) {
        if (!fields.has("identity")) {
            return null;
        }
        if (fields.value("identity") instanceof JsonValue.Bool) {
            return fields.flag("identity") ? Identity.BY_DEFAULT : null;
        }
        return fields.object(
                "identity",
                identity -> new Identity(
                        identity.flag("always"), identity.integer("start"), identity.integer("increment")));
    }

    static void writeGenerated(JsonObject.Builder json, Generated generated) {
        json.text("generatedAs", generated.expression()).flag("virtual", !generated.stored());
    }

    static @Nullable Generated readGenerated(JsonFields fields) {
        String expression = fields.optionalText("generatedAs");
        boolean virtual = fields.flag("virtual");
        if (expression == null) {
            if (virtual) {
                throw fields.unexpected("'virtual' says nothing without 'generatedAs'");
            }
            return null;
        }
        return new Generated(expression, !virtual);
    }
}
