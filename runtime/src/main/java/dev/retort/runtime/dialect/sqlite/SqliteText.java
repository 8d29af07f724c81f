package dev.retort.runtime.dialect.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** SQL text cut into tokens; what is in parentheses is one, with them. Comments are left out. */
final class SqliteText {
    private final String sql;
    private int at;

    private SqliteText(String sql) {
        this.sql = sql;
    }

    static List<String> tokens(String sql) {
        SqliteText text = new SqliteText(sql);
        List<String> tokens = new ArrayList<>();
        while (text.at < sql.length()) {
            int start = text.at;
            text.skip();
            String token = sql.substring(start, text.at);
            if (!token.isBlank() && !token.startsWith("--") && !token.startsWith("/*")) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    /** The parts between the commas of what is in parentheses, each as its tokens. */
    static List<List<String>> items(String group) {
        List<List<String>> items = new ArrayList<>();
        List<String> item = new ArrayList<>();
        for (String token : tokens(group.substring(1, group.length() - 1))) {
            if (token.equals(",")) {
                items.add(item);
                item = new ArrayList<>();
            } else {
                item.add(token);
            }
        }
        items.add(item);
        return items;
    }

    static boolean isGroup(String token) {
        return token.startsWith("(") && token.endsWith(")");
    }

    /** A name as it is, without what delimits it. */
    static String name(String token) {
        if (token.length() < 2) {
            return token;
        }
        String inside = token.substring(1, token.length() - 1);
        return switch (token.charAt(0)) {
            case '"' -> inside.replace("\"\"", "\"");
            case '`' -> inside.replace("``", "`");
            case '\'' -> inside.replace("''", "'");
            case '[' -> inside;
            default -> token;
        };
    }

    /** A keyword in lower case; nothing that is delimited is one. */
    static String word(String token) {
        return token.toLowerCase(Locale.ROOT);
    }

    private void skip() {
        char first = sql.charAt(at);
        if (sql.startsWith("--", at)) {
            skipTo("\n", 2);
        } else if (sql.startsWith("/*", at)) {
            skipTo("*/", 2);
        } else if (first == '\'' || first == '"' || first == '`') {
            skipQuoted(first);
        } else if (first == '[') {
            skipTo("]", 1);
        } else if (first == '(') {
            at++;
            while (at < sql.length() && sql.charAt(at) != ')') {
                skip();
            }
            at = Math.min(at + 1, sql.length());
        } else if (isOfWord(first)) {
            while (at < sql.length() && isOfWord(sql.charAt(at))) {
                at++;
            }
        } else {
            at++;
        }
    }

    private void skipTo(String end, int from) {
        int found = sql.indexOf(end, at + from);
        at = found < 0 ? sql.length() : found + end.length();
    }

    /** A doubled quote is one inside. */
    private void skipQuoted(char quote) {
        at++;
        while (at < sql.length()) {
            boolean isQuote = sql.charAt(at++) == quote;
            if (isQuote && (at == sql.length() || sql.charAt(at) != quote)) {
                return;
            }
            if (isQuote) {
                at++;
            }
        }
    }

    private static boolean isOfWord(char c) {
        return c == '_' || c == '$' || c > 127 || Character.isLetterOrDigit(c);
    }
}
