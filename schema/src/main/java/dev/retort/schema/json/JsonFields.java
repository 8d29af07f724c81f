package dev.retort.schema.json;

import dev.retort.schema.SchemaException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The members of a JSON object while a value is made of them. It knows where it is in the text and which
 * keys were asked for, so that a key that nobody knows is an error rather than silently lost.
 */
public final class JsonFields {
    private final JsonObject object;
    private final String path;
    private final Set<String> known = new LinkedHashSet<>();

    private JsonFields(JsonObject object, String path) {
        this.object = object;
        this.path = path;
    }

    /**
     * Makes a value of an object.
     *
     * @param path where the object is in its text, empty for the text itself
     * @throws JsonException if a key is missing or unknown, or a value is not what it should be
     */
    public static <T> T read(JsonObject object, String path, Function<JsonFields, T> reading) {
        JsonFields fields = new JsonFields(object, path);
        T value;
        try {
            value = reading.apply(fields);
        } catch (SchemaException contradiction) {
            throw new JsonException(JsonException.Kind.CONTENT, path, String.valueOf(contradiction.getMessage()));
        }
        for (String key : object.members().keySet()) {
            if (!fields.known.contains(key)) {
                throw fields.unexpected(
                        "the key '" + key + "' is not known here; known are " + String.join(", ", fields.known));
            }
        }
        return value;
    }

    /**
     * Makes a value of some members of an object and does not mind the others.
     *
     * @throws JsonException as {@link #read}, but for unknown keys
     */
    public static <T> T part(JsonObject object, Function<JsonFields, T> reading) {
        return reading.apply(new JsonFields(object, ""));
    }

    /** All members by name, for an object whose keys are names that a user gave. */
    Map<String, JsonValue> members() {
        return object.members();
    }

    /** Whether there is a member of that name. */
    public boolean has(String key) {
        known.add(key);
        return object.get(key) != null;
    }

    /** The member of that name, whatever it is. */
    public JsonValue value(String key) {
        JsonValue value = optionalValue(key);
        if (value == null) {
            throw new JsonException(JsonException.Kind.MISSING_KEY, path, "the key '" + key + "' is missing");
        }
        return value;
    }

    /** A text. */
    public String text(String key) {
        return asText(key, value(key));
    }

    /** A text, or {@code null} where there is none. */
    public @Nullable String optionalText(String key) {
        JsonValue value = optionalValue(key);
        return value == null ? null : asText(key, value);
    }

    /** Whether a member that may be absent is there and true. */
    public boolean flag(String key) {
        JsonValue value = optionalValue(key);
        if (value == null) {
            return false;
        }
        if (value instanceof JsonValue.Bool bool) {
            return bool.value();
        }
        throw unexpected("'" + key + "' must be true or false");
    }

    /** An integer. */
    public long integer(String key) {
        return asLong(key, value(key));
    }

    /** An integer, or {@code null} where there is none. */
    public @Nullable Long optionalInteger(String key) {
        JsonValue value = optionalValue(key);
        return value == null ? null : asLong(key, value);
    }

    /** An integer of 32 bits. */
    public int int32(String key) {
        long value = integer(key);
        if ((int) value != value) {
            throw unexpected("'" + key + "' is out of range");
        }
        return (int) value;
    }

    /** An integer of 32 bits, or {@code null} where there is none. */
    public @Nullable Integer optionalInt32(String key) {
        return has(key) ? int32(key) : null;
    }

    /** A list of texts. */
    public List<String> texts(String key) {
        return asTexts(key, value(key));
    }

    /** A list of texts, empty where there is none. */
    public List<String> optionalTexts(String key) {
        JsonValue value = optionalValue(key);
        return value == null ? List.of() : asTexts(key, value);
    }

    /** A list of anything. */
    public List<JsonValue> values(String key) {
        if (value(key) instanceof JsonArray array) {
            return array.values();
        }
        throw unexpected("'" + key + "' must be a list");
    }

    /** A value made of an object. */
    public <T> T object(String key, Function<JsonFields, T> reading) {
        return read(asObject(key, value(key)), pathOf(key), reading);
    }

    /** A value made of an object, or {@code null} where there is none. */
    public <T> @Nullable T optionalObject(String key, Function<JsonFields, T> reading) {
        return has(key) ? object(key, reading) : null;
    }

    /** Values made of a list of objects. */
    public <T> List<T> objects(String key, Function<JsonFields, T> reading) {
        List<T> values = new ArrayList<>();
        for (JsonValue value : values(key)) {
            String place = key + "[" + values.size() + "]";
            values.add(read(asObject(place, value), pathOf(place), reading));
        }
        return values;
    }

    /** Values made of an object of objects, each with its name; none where there is no such member. */
    public <T> List<T> named(String key, BiFunction<String, JsonFields, T> reading) {
        return has(key) ? object(key, fields -> fields.eachObject(reading)) : List.of();
    }

    /** Values made of the members of this very object, which are all objects, each with its name. */
    public <T> List<T> eachObject(BiFunction<String, JsonFields, T> reading) {
        List<T> values = new ArrayList<>();
        object.members().forEach((name, value) -> {
            known.add(name);
            values.add(read(asObject(name, value), pathOf(name), fields -> reading.apply(name, fields)));
        });
        return values;
    }

    /** The members of this very object, which are all texts. */
    public Map<String, String> eachText() {
        Map<String, String> texts = new LinkedHashMap<>();
        object.members().keySet().forEach(name -> texts.put(name, text(name)));
        return texts;
    }

    /** The members of this very object, which are all lists of texts. */
    public SortedMap<String, List<String>> eachListOfTexts() {
        SortedMap<String, List<String>> lists = new TreeMap<>();
        object.members().keySet().forEach(name -> lists.put(name, texts(name)));
        return lists;
    }

    /** An object's members as texts, empty where there is no such member. */
    public Map<String, String> optionalTextsByName(String key) {
        return has(key) ? object(key, JsonFields::eachText) : Map.of();
    }

    /** The failure that something here is not what it should be. */
    public JsonException unexpected(String message) {
        return new JsonException(JsonException.Kind.CONTENT, path, message);
    }

    private @Nullable JsonValue optionalValue(String key) {
        known.add(key);
        return object.get(key);
    }

    /** Where a member is in the text. */
    String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private String asText(String key, JsonValue value) {
        if (value instanceof JsonValue.Text text) {
            return text.value();
        }
        throw unexpected("'" + key + "' must be a text");
    }

    private JsonObject asObject(String key, JsonValue value) {
        if (value instanceof JsonObject result) {
            return result;
        }
        throw unexpected("'" + key + "' must be an object");
    }

    private List<String> asTexts(String key, JsonValue value) {
        if (value instanceof JsonArray array) {
            return array.values().stream().map(element -> asText(key, element)).toList();
        }
        throw unexpected("'" + key + "' must be a list of texts");
    }

    private long asLong(String key, JsonValue value) {
        if (value instanceof JsonValue.Number number) {
            BigDecimal decimal = number.value();
            // The scale first: to ask a number like 1e999999999 for its long value takes forever.
            if (decimal.scale() <= 0 && decimal.precision() - decimal.scale() <= 19) {
                try {
                    return decimal.longValueExact();
                } catch (ArithmeticException outOfRange) {
                    throw unexpected("'" + key + "' is out of range");
                }
            }
        }
        throw unexpected("'" + key + "' must be an integer");
    }
}
