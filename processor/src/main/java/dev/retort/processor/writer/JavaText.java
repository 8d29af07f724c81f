package dev.retort.processor.writer;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Texts as Java source. */
public final class JavaText {
    /** Where a line goes on that began before. */
    static final String CONTINUATION = "        ";

    private JavaText() {}

    /** A string literal; a text of several lines becomes a concatenation, one line each. */
    static String literal(String text) {
        if (text.indexOf('\n') < 0 || text.indexOf('\n') == text.length() - 1) {
            return quoted(text);
        }
        return Arrays.stream(text.split("(?<=\n)"))
                .map(JavaText::quoted)
                .collect(Collectors.joining("\n" + CONTINUATION + "+ "));
    }

    /** Literals with commas between them. */
    static String literals(Iterable<String> texts) {
        StringBuilder list = new StringBuilder();
        texts.forEach(text -> list.append(list.isEmpty() ? "" : ", ").append(literal(text)));
        return list.toString();
    }

    /** A text inside of a documentation comment. */
    static String comment(String text) {
        StringBuilder escaped = new StringBuilder();
        text.strip().chars().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '@' -> escaped.append("&#64;");
                case '{' -> escaped.append("&#123;");
                case '}' -> escaped.append("&#125;");
                case '\\' -> escaped.append("&#92;");
                case '/' -> escaped.append(escaped.toString().endsWith("*") ? "&#47;" : "/");
                default -> escaped.append(Character.isISOControl(c) ? ' ' : (char) c);
            }
        });
        return escaped.toString();
    }

    /** The same source in letters that every encoding has. */
    public static String ascii(String source) {
        StringBuilder ascii = new StringBuilder();
        source.chars()
                .forEach(
                        c -> ascii.append(c < 0x80 ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04x", c)));
        return ascii.toString();
    }

    private static String quoted(String line) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < line.length(); i++) {
            literal.append(escaped(line, i));
        }
        return literal.append('"').toString();
    }

    private static String escaped(String line, int at) {
        char c = line.charAt(at);
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            default ->
                Character.isISOControl(c) || isLoneSurrogate(line, at)
                        ? String.format(Locale.ROOT, "\\u%04x", (int) c)
                        : Character.toString(c);
        };
    }

    /** Half a character, which no file can hold. */
    private static boolean isLoneSurrogate(String line, int at) {
        char c = line.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == line.length() || !Character.isLowSurrogate(line.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(line.charAt(at - 1)));
    }
}
