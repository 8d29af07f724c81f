package dev.retort.schema.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object. Its members keep an order and it has a layout, one line or many, for people to read;
 * neither counts when two objects are compared.
 */
public final class JsonObject implements JsonValue {
    private final Map<String, JsonValue> members;
    private final boolean spread;

    private JsonObject(Map<String, JsonValue> members, boolean spread) {
        this.members = Collections.unmodifiableMap(members);
        this.spread = spread;
    }

    /** Begins an object that is written on one line. */
    public static Builder line() {
        return new Builder(false);
    }

    /** An object of these members, which nobody else changes, that is written on one line. */
    static JsonObject of(LinkedHashMap<String, JsonValue> members) {
        return new JsonObject(members, false);
    }

    /** Begins an object that is written with one member a line. */
    public static Builder lines() {
        return new Builder(true);
    }

    /** The members in the order in which they are written. */
    public Map<String, JsonValue> members() {
        return members;
    }

    /** The member of that name, or {@code null}. */
    public @Nullable JsonValue get(String key) {
        return members.get(key);
    }

    /** Whether it is written with one member a line. */
    boolean spread() {
        return spread;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.object(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonObject that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return JsonPrinter.print(this);
    }

    /** Puts an object together; what is absent or at its default is left out. */
    public static final class Builder {
        private final Map<String, JsonValue> members = new LinkedHashMap<>();
        private final boolean spread;

        private Builder(boolean spread) {
            this.spread = spread;
        }

        /** Adds a member. */
        public Builder put(String key, JsonValue value) {
            members.put(key, value);
            return this;
        }

        /** Adds all members of an object. */
        public Builder putAll(JsonObject object) {
            members.putAll(object.members);
            return this;
        }

        /** Adds a text, unless it is {@code null}. */
        public Builder text(String key, @Nullable Object text) {
            return text == null ? this : put(key, new Text(text.toString()));
        }

        /** Adds an integer, unless it is {@code null}. */
        public Builder number(String key, java.lang.@Nullable Number number) {
            return number == null ? this : put(key, new Number(BigDecimal.valueOf(number.longValue())));
        }

        /** Adds {@code true}, or nothing. */
        public Builder flag(String key, boolean holds) {
            return holds ? put(key, new Bool(true)) : this;
        }

        /** Adds a list of texts, unless it is empty. */
        public Builder texts(String key, Collection<String> texts) {
            return texts.isEmpty() ? this : put(key, JsonArray.ofTexts(texts));
        }

        /** Adds an object, unless it has no member. */
        public Builder object(String key, JsonObject object) {
            return object.members.isEmpty() ? this : put(key, object);
        }

        /** The object. */
        public JsonObject build() {
            return new JsonObject(new LinkedHashMap<>(members), spread);
        }
    }
}
