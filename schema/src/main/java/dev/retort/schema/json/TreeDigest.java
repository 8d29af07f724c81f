package dev.retort.schema.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The digest of a JSON value as it stands in a file, whatever its layout and the order of its members.
 * It knows nothing of the model, so a file of an older format is verified by the rules it was written
 * with. These rules never change: ids hang on them.
 */
final class TreeDigest implements JsonValue.Visitor<@Nullable Void> {
    /** The one key whose list is a set: the order of the values that a check allows has no meaning. */
    static final String SET_KEY = "oneOf";

    private final StringBuilder out = new StringBuilder();

    private TreeDigest() {}

    /** SHA-256 over the value's canonical text, as 64 hexadecimal digits. */
    static String of(JsonValue value) {
        try {
            byte[] text = canonicalText(value).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** The value without white space and with its members sorted. */
    static String canonicalText(JsonValue value) {
        TreeDigest digest = new TreeDigest();
        value.accept(digest);
        return digest.out.toString();
    }

    @Override
    public @Nullable Void object(JsonObject value) {
        out.append('{');
        separated(new TreeMap<>(value.members()).entrySet().iterator(), member -> {
            JsonText.appendQuoted(out, member.getKey());
            out.append(':');
            if (member.getKey().equals(SET_KEY) && member.getValue() instanceof JsonArray set) {
                appendSet(set.values());
            } else {
                member.getValue().accept(this);
            }
        });
        out.append('}');
        return null;
    }

    @Override
    public @Nullable Void array(JsonArray value) {
        out.append('[');
        separated(value.values().iterator(), element -> element.accept(this));
        out.append(']');
        return null;
    }

    @Override
    public @Nullable Void text(JsonValue.Text value) {
        JsonText.appendQuoted(out, value.value());
        return null;
    }

    @Override
    public @Nullable Void number(JsonValue.Number value) {
        out.append(JsonText.number(value.value()));
        return null;
    }

    @Override
    public @Nullable Void bool(JsonValue.Bool value) {
        out.append(value.value());
        return null;
    }

    @Override
    public @Nullable Void nothing(JsonValue.Null value) {
        out.append("null");
        return null;
    }

    private void appendSet(List<JsonValue> values) {
        TreeSet<String> texts = new TreeSet<>();
        values.forEach(value -> texts.add(canonicalText(value)));
        out.append('[').append(String.join(",", texts)).append(']');
    }

    private <T> void separated(Iterator<T> parts, Consumer<T> append) {
        while (parts.hasNext()) {
            append.accept(parts.next());
            if (parts.hasNext()) {
                out.append(',');
            }
        }
    }
}
