package dev.retort.schema;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Which names an SQL text speaks of, as far as can be told without knowing its grammar: words outside of
 * string literals and comments that are no function calls, and delimited identifiers. It may name more
 * than there is (a keyword that is a column's name too), never less.
 */
public final class SqlMentions {
    private final String sql;
    private final Set<String> names = new HashSet<>();
    private int at;

    private SqlMentions(String sql) {
        this.sql = sql;
    }

    /** Whether the text speaks of a column of that name, in whatever case. */
    public static boolean of(String sql, String name) {
        return in(sql).contains(Names.caseless(name));
    }

    /** The names that the text speaks of, each as {@link Names#caseless} gives it. */
    public static Set<String> in(String sql) {
        SqlMentions mentions = new SqlMentions(sql);
        mentions.scan();
        return mentions.names;
    }

    private void scan() {
        while (at < sql.length()) {
            char c = sql.charAt(at);
            if (c == '\'') {
                until(c);
            } else if (c == '"' || c == '`') {
                add(until(c));
            } else if (sql.startsWith("--", at)) {
                skipPast("\n");
            } else if (sql.startsWith("/*", at)) {
                skipPast("*/");
            } else if (Character.isJavaIdentifierStart(c)) {
                word();
            } else if (Character.isJavaIdentifierPart(c)) {
                at = endOfWord();
            } else {
                at++;
            }
        }
    }

    private void word() {
        int end = endOfWord();
        String word = sql.substring(at, end);
        at = end;
        int next = end;
        while (next < sql.length() && Character.isWhitespace(sql.charAt(next))) {
            next++;
        }
        // A name before a parenthesis is a function's; a column is never followed by one.
        if (next >= sql.length() || sql.charAt(next) != '(') {
            add(word);
        }
    }

    private int endOfWord() {
        int end = at;
        while (end < sql.length() && Character.isJavaIdentifierPart(sql.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The text between a delimiter and the next one like it; a doubled one stands for itself. */
    private String until(char delimiter) {
        StringBuilder text = new StringBuilder();
        at++;
        while (at < sql.length()) {
            char c = sql.charAt(at++);
            if (c == delimiter) {
                if (at >= sql.length() || sql.charAt(at) != delimiter) {
                    break;
                }
                at++;
            }
            text.append(c);
        }
        return text.toString();
    }

    private void skipPast(String end) {
        int found = sql.indexOf(end, at);
        at = found < 0 ? sql.length() : found + end.length();
    }

    private void add(String name) {
        names.add(name.toLowerCase(Locale.ROOT));
    }
}
