package dev.retort.schema.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as its standard says and no more: no comments, no {@code NaN}, no text after the end, and
 * no key twice.
 */
public final class JsonParser {
    private static final Pattern PLACE = Pattern.compile("line (\\d+) column (\\d+)");

    private final EndNoticing text;
    private final JsonReader reader;

    private JsonParser(Reader text) {
        this.text = new EndNoticing(text);
        reader = new JsonReader(this.text);
        reader.setStrictness(Strictness.STRICT);
    }

    /**
     * Reads a text that is one object.
     *
     * @throws JsonException if it is not
     */
    public static JsonObject parse(String text) {
        return parse(new StringReader(text));
    }

    /**
     * Reads a text that is one object.
     *
     * @throws JsonException if it is not
     * @throws UncheckedIOException if the text cannot be read
     */
    public static JsonObject parse(Reader text) {
        return run(text, parser -> {
            JsonObject object = parser.object(null);
            // Peeking is what makes the reader refuse whatever follows.
            if (parser.reader.peek() != JsonToken.END_DOCUMENT) {
                throw new JsonException(JsonException.Kind.SYNTAX, "", "there is text after the end");
            }
            return object;
        });
    }

    /**
     * Reads the members of an object up to one of a given name, and nothing from there on: neither that
     * member's value nor what comes after it is looked at.
     *
     * @throws JsonException if what is read is not the beginning of an object
     * @throws UncheckedIOException if the text cannot be read
     */
    public static JsonObject parseBefore(String stopKey, Reader text) {
        return run(text, parser -> parser.object(stopKey));
    }

    private static JsonObject run(Reader text, Reading reading) {
        JsonParser parser = new JsonParser(text);
        try {
            return reading.read(parser);
        } catch (EOFException early) {
            throw truncated();
        } catch (MalformedJsonException malformed) {
            if (parser.text.ended) {
                throw truncated();
            }
            throw new JsonException(JsonException.Kind.SYNTAX, place(malformed), "this is not JSON");
        } catch (CharacterCodingException notUtf8) {
            throw new JsonException(JsonException.Kind.SYNTAX, "", "this is not a text in UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonException truncated() {
        return new JsonException(JsonException.Kind.TRUNCATED, "", "the text ends too early");
    }

    private JsonObject object(@Nullable String stopKey) throws IOException {
        if (reader.peek() != JsonToken.BEGIN_OBJECT) {
            throw new JsonException(JsonException.Kind.CONTENT, path(), "an object is expected here");
        }
        LinkedHashMap<String, JsonValue> members = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            String key = reader.nextName();
            if (key.equals(stopKey)) {
                return JsonObject.of(members);
            }
            if (members.containsKey(key)) {
                throw new JsonException(JsonException.Kind.CONTENT, path(), "the key '" + key + "' is there twice");
            }
            members.put(key, value());
        }
        reader.endObject();
        return JsonObject.of(members);
    }

    private JsonValue value() throws IOException {
        switch (reader.peek()) {
            case BEGIN_OBJECT:
                return object(null);
            case BEGIN_ARRAY:
                return array();
            case STRING:
                return new JsonValue.Text(reader.nextString());
            case NUMBER:
                return number();
            case BOOLEAN:
                return new JsonValue.Bool(reader.nextBoolean());
            case NULL:
                reader.nextNull();
                return new JsonValue.Null();
            default:
                throw new JsonException(JsonException.Kind.SYNTAX, path(), "a value is expected here");
        }
    }

    private JsonArray array() throws IOException {
        List<JsonValue> values = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            values.add(value());
        }
        reader.endArray();
        return JsonArray.line(values);
    }

    private JsonValue number() throws IOException {
        String digits = reader.nextString();
        try {
            return new JsonValue.Number(new BigDecimal(digits));
        } catch (NumberFormatException | ArithmeticException e) {
            throw new JsonException(JsonException.Kind.CONTENT, path(), "'" + digits + "' is out of range");
        }
    }

    /** Such as {@code schema.tables.customers}: the reader's form without its mark for the whole text. */
    private String path() {
        String path = reader.getPath();
        return path.startsWith("$.") ? path.substring(2) : "";
    }

    /** Of the reader's message only the place is of use; the rest speaks to programmers. */
    private static String place(MalformedJsonException malformed) {
        Matcher matcher = PLACE.matcher(String.valueOf(malformed.getMessage()));
        return matcher.find() ? "line " + matcher.group(1) + ", column " + matcher.group(2) : "";
    }

    /** Tells a text that is cut off inside of a string or word, which the JSON reader reports as malformed. */
    private static final class EndNoticing extends FilterReader {
        private boolean ended;

        EndNoticing(Reader text) {
            super(text);
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            ended |= count < 0;
            return count;
        }
    }

    @FunctionalInterface
    private interface Reading {
        JsonObject read(JsonParser parser) throws IOException;
    }
}
