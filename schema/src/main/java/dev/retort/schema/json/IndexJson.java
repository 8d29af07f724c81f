package dev.retort.schema.json;

import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Indexes as JSON: {@code {"on": ["name", {"sql": "lower(city)"}], "unique": true}}; the name is the member's. */
final class IndexJson {
    private IndexJson() {}

    static JsonObject write(Index index) {
        return JsonObject.line()
                .put(
                        "on",
                        JsonArray.line(
                                index.parts().stream().map(IndexJson::write).toList()))
                .flag("unique", index.unique())
                .text("where", index.predicate())
                .text("using", index.method())
                .build();
    }

    static Index read(String name, JsonFields fields) {
        List<IndexPart> parts =
                fields.values("on").stream().map(part -> readPart(part, fields)).toList();
        return new Index(
                name, parts, fields.flag("unique"), fields.optionalText("where"), fields.optionalText("using"));
    }

    private static JsonValue write(IndexPart part) {
        if (part.isColumn(part.text()) && !part.descending() && part.nulls() == IndexPart.Nulls.DEFAULT) {
            return new JsonValue.Text(part.text());
        }
        return JsonObject.line()
                .text(part.expression() ? "sql" : "column", part.text())
                .flag("descending", part.descending())
                .text("nulls", nullsText(part.nulls()))
                .build();
    }

    private static IndexPart readPart(JsonValue part, JsonFields index) {
        if (part instanceof JsonValue.Text column) {
            return IndexPart.column(column.value());
        }
        if (part instanceof JsonObject object) {
            return JsonFields.read(object, index.pathOf("on"), fields -> {
                boolean expression = fields.has("sql");
                return new IndexPart(
                        expression,
                        fields.text(expression ? "sql" : "column"),
                        fields.flag("descending"),
                        readNulls(fields));
            });
        }
        throw index.unexpected("a part of an index must be a column's name or an object");
    }

    private static @Nullable String nullsText(IndexPart.Nulls nulls) {
        return nulls == IndexPart.Nulls.DEFAULT ? null : nulls.name().toLowerCase(Locale.ROOT);
    }

    private static IndexPart.Nulls readNulls(JsonFields fields) {
        String text = fields.optionalText("nulls");
        if (text == null) {
            return IndexPart.Nulls.DEFAULT;
        }
        return switch (text) {
            case "first" -> IndexPart.Nulls.FIRST;
            case "last" -> IndexPart.Nulls.LAST;
            default -> throw fields.unexpected("'nulls' must be 'first' or 'last'");
        };
    }
}
