package dev.retort.processor.mapper;

import dev.retort.schema.DefaultValue;
import dev.retort.schema.Literal;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** The default that an SQL text means: a constant, which every database spells its own way, or an expression. */
final class DefaultText {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final Pattern TEXT = Pattern.compile("'([^']|'')*'");

    private DefaultText() {}

    static DefaultValue of(String sql) {
        String text = sql.strip();
        if (NUMBER.matcher(text).matches()) {
            return new DefaultValue.Constant(Literal.of(new BigDecimal(text)));
        }
        if (TEXT.matcher(text).matches()) {
            return new DefaultValue.Constant(
                    Literal.of(text.substring(1, text.length() - 1).replace("''", "'")));
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> new DefaultValue.Constant(Literal.of(true));
            case "false" -> new DefaultValue.Constant(Literal.of(false));
            default -> new DefaultValue.Expression(text);
        };
    }
}
