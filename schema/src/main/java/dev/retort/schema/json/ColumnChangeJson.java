package dev.retort.schema.json;

import dev.retort.schema.operation.ColumnChange;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Changes of a column as JSON: the keys of a column with their new values, or {@code {"drop": "default"}}. */
final class ColumnChangeJson implements ColumnChange.Visitor<JsonObject> {
    private static final ColumnChangeJson WRITER = new ColumnChangeJson();
    private static final String DROP = "drop";

    private ColumnChangeJson() {}

    static JsonObject write(ColumnChange change) {
        return change.accept(WRITER);
    }

    static ColumnChange read(JsonFields fields) {
        if (fields.has(DROP)) {
            return readDrop(fields);
        }
        if (fields.has("type")) {
            return new ColumnChange.Type(ColumnJson.readType(fields), fields.optionalText("using"));
        }
        if (fields.has("required")) {
            return new ColumnChange.Nullability(!fields.flag("required"));
        }
        if (fields.has("default") || fields.has("defaultSql")) {
            return new ColumnChange.Default(ColumnJson.readDefault(fields));
        }
        if (fields.has("identity")) {
            return new ColumnChange.IdentityChange(ColumnJson.readIdentity(fields));
        }
        if (fields.has("generatedAs")) {
            return new ColumnChange.Generation(ColumnJson.readGenerated(fields));
        }
        return new ColumnChange.Collation(fields.text("collation"));
    }

    private static ColumnChange readDrop(JsonFields fields) {
        String facet = fields.text(DROP);
        return switch (facet) {
            case "default" -> new ColumnChange.Default(null);
            case "identity" -> new ColumnChange.IdentityChange(null);
            case "generatedAs" -> new ColumnChange.Generation(null);
            case "collation" -> new ColumnChange.Collation(null);
            default -> throw fields.unexpected("a column has no '" + facet + "' to drop");
        };
    }

    @Override
    public JsonObject type(ColumnChange.Type change) {
        return JsonObject.line()
                .text("type", change.type())
                .text("using", change.using())
                .build();
    }

    @Override
    public JsonObject nullability(ColumnChange.Nullability change) {
        return JsonObject.line()
                .put("required", new JsonValue.Bool(!change.nullable()))
                .build();
    }

    @Override
    public JsonObject defaultValue(ColumnChange.Default change) {
        return written("default", change.value(), ColumnJson::writeDefault);
    }

    @Override
    public JsonObject identity(ColumnChange.IdentityChange change) {
        return written(
                "identity",
                change.identity(),
                (json, identity) -> json.put("identity", ColumnJson.writeIdentity(identity)));
    }

    @Override
    public JsonObject generation(ColumnChange.Generation change) {
        return written("generatedAs", change.generated(), ColumnJson::writeGenerated);
    }

    @Override
    public JsonObject collation(ColumnChange.Collation change) {
        return written("collation", change.collation(), (json, collation) -> json.text("collation", collation));
    }

    private static <T> JsonObject written(String facet, @Nullable T value, BiConsumer<JsonObject.Builder, T> write) {
        JsonObject.Builder json = JsonObject.line();
        if (value == null) {
            json.text(DROP, facet);
        } else {
            write.accept(json, value);
        }
        return json.build();
    }
}
