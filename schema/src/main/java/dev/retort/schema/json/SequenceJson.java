package dev.retort.schema.json;

import dev.retort.schema.ObjectName;
import dev.retort.schema.Sequence;

/** Sequences as JSON: {@code {"start": 1, "increment": 50}}; the name is the member's. */
final class SequenceJson {
    private SequenceJson() {}

    static JsonObject write(Sequence sequence) {
        return JsonObject.line()
                .number("start", sequence.start())
                .number("increment", sequence.increment())
                .number("min", sequence.minValue())
                .number("max", sequence.maxValue())
                .number("cache", sequence.cache())
                .flag("cycle", sequence.cycle())
                .build();
    }

    static Sequence read(String name, JsonFields fields) {
        return new Sequence(
                ObjectName.parse(name),
                fields.integer("start"),
                fields.integer("increment"),
                fields.optionalInteger("min"),
                fields.optionalInteger("max"),
                fields.optionalInt32("cache"),
                fields.flag("cycle"));
    }
}
