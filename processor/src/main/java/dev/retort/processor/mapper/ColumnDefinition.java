package dev.retort.processor.mapper;

import dev.retort.schema.Column;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code columnDefinition} says: besides the type often a default and {@code not null}, which are
 * properties of their own, so that a change of one of them is a change of that and not of the type.
 *
 * @param type the type in the database's own words
 * @param defaultValue the default's expression, or {@code null} for none
 * @param notNull whether it says {@code not null}
 */
record ColumnDefinition(String type, @Nullable String defaultValue, boolean notNull) {
    private static final Pattern WORD =
            Pattern.compile("'(?:[^']|'')*'|\"[^\"]*\"|\\((?:[^()']|'[^']*'|\\([^()]*\\))*\\)|[^\\s'\"()]+");
    /** What begins a part that only the database itself can read. */
    private static final Pattern FOREIGN = Pattern.compile(
            "(?i)unique|primary|references|check|collate|comment|generated|as|auto_increment|identity|on|constraint"
                    + "|character|charset|unsigned|encode|storage");

    /** Reads a definition; one that is more than a type, a default and nullability is all type. */
    static ColumnDefinition of(String text) {
        StringBuilder type = new StringBuilder();
        StringBuilder defaultValue = new StringBuilder();
        boolean notNull = false;
        boolean inDefault = false;
        boolean inType = true;
        Matcher words = WORD.matcher(text);
        int end = 0;
        while (words.find()) {
            String gap = text.substring(end, words.start());
            String word = words.group().toLowerCase(Locale.ROOT);
            end = words.end();
            if (!inType && !inDefault && !word.equals("not") && !word.equals("null") && !word.equals("default")) {
                return whole(text);
            }
            if (!inType && FOREIGN.matcher(word).matches()) {
                return whole(text);
            }
            if (word.equals("default") && defaultValue.length() == 0 && type.length() > 0) {
                inDefault = true;
                inType = false;
            } else if (word.equals("not") && type.length() > 0) {
                notNull = true;
                inDefault = false;
                inType = false;
            } else if (word.equals("null") && !(inDefault && defaultValue.length() == 0)) {
                inDefault = false;
                inType = false;
            } else if (inDefault) {
                defaultValue.append(defaultValue.length() == 0 ? "" : gap).append(words.group());
            } else {
                type.append(type.length() == 0 ? "" : gap).append(words.group());
            }
        }
        if (type.length() == 0 || (inDefault && defaultValue.length() == 0)) {
            return whole(text);
        }
        return new ColumnDefinition(
                type.toString(), defaultValue.length() == 0 ? null : defaultValue.toString(), notNull);
    }

    /** The column with what is said beside the type. */
    Column applied(Column column) {
        Column nullable = notNull ? column.notNull() : column;
        return defaultValue == null ? nullable : nullable.defaultExpression(defaultValue);
    }

    private static ColumnDefinition whole(String text) {
        return new ColumnDefinition(text, null, false);
    }
}
