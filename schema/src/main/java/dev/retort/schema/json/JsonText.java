package dev.retort.schema.json;

import dev.retort.schema.SchemaException;
import java.math.BigDecimal;
import java.util.Locale;

/** How scalars are spelled, in files as in what digests are taken over. */
final class JsonText {
    /** Beyond as many zeros a number is written with an exponent. */
    private static final int MOST_ZEROS = 40;

    private JsonText() {}

    /** Appends a string in quotes; what is invisible is escaped. */
    static void appendQuoted(StringBuilder out, String text) {
        out.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7f && c != '"' && c != '\\') {
                continue;
            }
            out.append(text, written, i);
            written = i + 1;
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (mustBeEscaped(text, i)) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append(text, written, text.length()).append('"');
    }

    /** A number in plain digits, unless that is absurdly long. */
    static String number(BigDecimal value) {
        return value.scale() < -MOST_ZEROS || value.scale() > MOST_ZEROS + value.precision()
                ? value.toString()
                : value.toPlainString();
    }

    private static boolean mustBeEscaped(String text, int i) {
        char c = text.charAt(i);
        boolean unpaired = Character.isHighSurrogate(c)
                ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                : Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
        if (unpaired) {
            throw new SchemaException("the text '" + text + "' has half of a surrogate pair at " + i
                    + "; that is no character, and no file can hold it");
        }
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\ufeff';
    }
}
