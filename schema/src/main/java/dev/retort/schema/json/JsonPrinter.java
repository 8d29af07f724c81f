package dev.retort.schema.json;

import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes JSON for people: two spaces a level, {@code \n} at line ends, short objects on one line. */
public final class JsonPrinter implements JsonValue.Visitor<@Nullable Void> {
    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();
    private int depth;
    private boolean inLine;

    private JsonPrinter() {}

    /** The text of a value, without an end of line after it. */
    public static String print(JsonValue value) {
        JsonPrinter printer = new JsonPrinter();
        value.accept(printer);
        return printer.out.toString();
    }

    @Override
    public @Nullable Void object(JsonObject value) {
        Iterator<Map.Entry<String, JsonValue>> members =
                value.members().entrySet().iterator();
        return block('{', '}', value.spread(), members, member -> {
            JsonText.appendQuoted(out, member.getKey());
            out.append(": ");
            member.getValue().accept(this);
        });
    }

    @Override
    public @Nullable Void array(JsonArray value) {
        return block('[', ']', value.spread(), value.values().iterator(), element -> element.accept(this));
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

    private <T> @Nullable Void block(char open, char close, boolean spread, Iterator<T> parts, Consumer<T> writePart) {
        out.append(open);
        boolean lines = spread && !inLine && parts.hasNext();
        boolean outerInLine = inLine;
        inLine = !lines;
        depth++;
        while (parts.hasNext()) {
            if (lines) {
                newLine();
            }
            writePart.accept(parts.next());
            if (parts.hasNext()) {
                out.append(lines ? "," : ", ");
            }
        }
        depth--;
        inLine = outerInLine;
        if (lines) {
            newLine();
        }
        out.append(close);
        return null;
    }

    private void newLine() {
        out.append('\n').append(INDENT.repeat(depth));
    }
}
