package dev.retort.schema.json;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JSON array. It has a layout, one line or many, for people to read, which does not count when two
 * arrays are compared.
 */
public final class JsonArray implements JsonValue {
    private final List<JsonValue> values;
    private final boolean spread;

    private JsonArray(Collection<? extends JsonValue> values, boolean spread) {
        this.values = List.copyOf(values);
        this.spread = spread;
    }

    /** An array that is written on one line. */
    public static JsonArray line(Collection<? extends JsonValue> values) {
        return new JsonArray(values, false);
    }

    /** An array that is written with one value a line. */
    public static JsonArray lines(Collection<? extends JsonValue> values) {
        return new JsonArray(values, true);
    }

    /** An array of texts, written on one line. */
    public static JsonArray ofTexts(Collection<String> texts) {
        return line(texts.stream().map(Text::new).toList());
    }

    /** The values in their order. */
    public List<JsonValue> values() {
        return values;
    }

    /** Whether it is written with one value a line. */
    boolean spread() {
        return spread;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.array(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonArray that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return JsonPrinter.print(this);
    }
}
