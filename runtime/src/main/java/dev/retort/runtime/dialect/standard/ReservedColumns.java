package dev.retort.runtime.dialect.standard;

import dev.retort.runtime.dialect.Identifiers;
import dev.retort.schema.Column;
import dev.retort.schema.Names;
import dev.retort.schema.Table;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Columns with reserved names in the SQL texts of a model, which say them bare, as the mapping does: {@code key >= 1}.
 * They are delimited where something is compared with them, and nowhere else: elsewhere the word may be the database's.
 */
final class ReservedColumns {
    private static final Pattern TOKEN = Pattern.compile(
            "'[^']*'|`[^`]*`|\"[^\"]*\"|--[^\\n]*|/\\*.*?\\*/"
                    + "|(?<![\\w.$])([A-Za-z_]\\w*)(?=\\s*(?:[<>=]|!=|is\\b))",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** What may be compared without being a column. */
    private static final Set<String> VALUES = Set.of("null", "true", "false");

    private static final Pattern CASE = Pattern.compile("\\bcase\\b", Pattern.CASE_INSENSITIVE);

    private ReservedColumns() {}

    /** The text with such columns of a table delimited. */
    static String delimited(String sql, Table table, Identifiers identifiers) {
        Map<String, String> reserved = reserved(table, identifiers);
        if (CASE.matcher(sql).find()) {
            reserved.remove("end");
        }
        return reserved.isEmpty()
                ? sql
                : TOKEN.matcher(sql)
                        .replaceAll(
                                token -> Matcher.quoteReplacement(delimited(token.group(), token.group(1), reserved)));
    }

    private static String delimited(String token, @Nullable String word, Map<String, String> reserved) {
        return word == null ? token : reserved.getOrDefault(Names.caseless(word), token);
    }

    /** The names that cannot be bare, by their form without case. */
    private static Map<String, String> reserved(Table table, Identifiers identifiers) {
        Map<String, String> reserved = new TreeMap<>();
        for (Column column : table.columns()) {
            String name = column.name();
            String quoted = identifiers.quote(name);
            if (!Names.isDelimited(name) && !quoted.equals(name) && !VALUES.contains(Names.caseless(name))) {
                reserved.put(Names.caseless(name), quoted);
            }
        }
        return reserved;
    }
}
