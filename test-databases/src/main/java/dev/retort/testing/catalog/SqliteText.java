package dev.retort.testing.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** SQL text as SQLite keeps it, cut into tokens: enough to find what no pragma tells. */
final class SqliteText {

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private SqliteText() {}

    /** The tokens of a text; one in parentheses counts as one, with its parentheses. Comments are left out. */
    static List<String> tokens(String sql) {
        List<String> tokens = new ArrayList<>();
        int i = 0;
        while (i < sql.length()) {
            int end = tokenEnd(sql, i);
            String token = sql.substring(i, end);
            if (!token.isBlank() && !isComment(token)) {
                tokens.add(token);
            }
            i = end;
        }
        return tokens;
    }

    /** The first part in parentheses, without them; empty if there is none. */
    static String group(String sql) {
        return tokens(sql).stream()
                .filter(SqliteText::isGroup)
                .findFirst()
                .map(SqliteText::inside)
                .orElse("");
    }

    /** The parts between the commas of a text, each in normal form. */
    static List<String> items(String sql) {
        List<String> items = new ArrayList<>();
        List<String> item = new ArrayList<>();
        for (String token : tokens(sql)) {
            if (token.equals(",")) {
                items.add(normal(String.join(" ", item)));
                item.clear();
            } else {
                item.add(token);
            }
        }
        if (!item.isEmpty()) {
            items.add(normal(String.join(" ", item)));
        }
        return items;
    }

    /** The condition of a partial index, with a space and the word before it. */
    static String where(String sql) {
        List<String> tokens = tokens(sql);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).equalsIgnoreCase("WHERE")) {
                return " where " + normal(String.join(" ", tokens.subList(i + 1, tokens.size())));
            }
        }
        return "";
    }

    /** The same text with one space between tokens, and no quotes around names that need none. */
    static String normal(String sql) {
        List<String> tokens = new ArrayList<>();
        for (String token : tokens(sql)) {
            tokens.add(isGroup(token) ? "(" + normal(inside(token)) + ")" : unquoted(token));
        }
        return String.join(" ", tokens);
    }

    /** A name without its quotes, where it needs none. */
    static String unquoted(String token) {
        if (token.length() > 2 && "\"`[".indexOf(token.charAt(0)) >= 0) {
            String name = token.substring(1, token.length() - 1);
            return PLAIN_NAME.matcher(name).matches() ? name : token;
        }
        return token;
    }

    static boolean isGroup(String token) {
        return token.startsWith("(");
    }

    static String inside(String group) {
        return group.substring(1, group.length() - 1);
    }

    private static boolean isComment(String token) {
        return token.startsWith("--") || token.startsWith("/*");
    }

    private static int tokenEnd(String sql, int start) {
        char first = sql.charAt(start);
        if (Character.isWhitespace(first)) {
            return start + 1;
        }
        if (sql.startsWith("--", start)) {
            return endOf(sql, "\n", start);
        }
        if (sql.startsWith("/*", start)) {
            return endOf(sql, "*/", start);
        }
        return switch (first) {
            case '\'', '"', '`' -> quoteEnd(sql, start, first);
            case '[' -> endOf(sql, "]", start);
            case '(' -> groupEnd(sql, start);
            default -> wordEnd(sql, start);
        };
    }

    private static int endOf(String sql, String mark, int start) {
        int at = sql.indexOf(mark, start + 1);
        return at < 0 ? sql.length() : at + mark.length();
    }

    /** A doubled quote stands for itself. */
    private static int quoteEnd(String sql, int start, char quote) {
        int i = start + 1;
        while (i < sql.length()) {
            if (sql.charAt(i) == quote) {
                if (i + 1 < sql.length() && sql.charAt(i + 1) == quote) {
                    i++;
                } else {
                    return i + 1;
                }
            }
            i++;
        }
        return sql.length();
    }

    private static int groupEnd(String sql, int start) {
        int i = start + 1;
        while (i < sql.length()) {
            if (sql.charAt(i) == ')') {
                return i + 1;
            }
            i = tokenEnd(sql, i);
        }
        return sql.length();
    }

    private static int wordEnd(String sql, int start) {
        int i = start;
        while (i < sql.length() && isWordPart(sql.charAt(i))) {
            i++;
        }
        return Math.max(i, start + 1);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '$';
    }
}
