package dev.retort.schema.json;

import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;

/**
 * Schemas as JSON. Everything with a name is a member under that name; what is at its default is left
 * out; columns keep their order and everything else is sorted.
 */
public final class SchemaJson {
    private SchemaJson() {}

    /** The text of a schema, without an end of line after it. */
    public static String write(Schema schema) {
        return JsonPrinter.print(toTree(schema));
    }

    /**
     * Reads what {@link #write} writes.
     *
     * @throws JsonException if the text is not a schema
     */
    public static Schema read(String json) {
        return JsonFields.read(JsonParser.parse(json), "", SchemaJson::fromFields);
    }

    /** The schema as a JSON value. */
    public static JsonObject toTree(Schema schema) {
        return JsonObject.lines()
                .texts("namespaces", schema.namespaces())
                .object(
                        "tables",
                        TableJson.named(
                                schema.tables().values(), table -> table.name().toString(), TableJson::write))
                .object(
                        "sequences",
                        TableJson.named(
                                schema.sequences().values(),
                                sequence -> sequence.name().toString(),
                                SequenceJson::write))
                .build();
    }

    /**
     * The schema that a JSON object describes.
     *
     * @throws JsonException if it describes none
     */
    public static Schema fromFields(JsonFields fields) {
        return Schema.of(
                fields.optionalTexts("namespaces"),
                fields.<Table>named("tables", TableJson::read),
                fields.<Sequence>named("sequences", SequenceJson::read));
    }
}
