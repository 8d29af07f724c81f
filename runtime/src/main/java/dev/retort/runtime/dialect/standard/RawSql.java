package dev.retort.runtime.dialect.standard;

import java.util.Locale;
import java.util.regex.Pattern;

/** What can be told of SQL that a person wrote, from how it begins. */
public final class RawSql {
    private static final Pattern COMMENT = Pattern.compile("\\A(\\s+|--[^\\n]*(\\n|\\z)|(?s:/\\*.*?\\*/))+");

    private RawSql() {}

    /** Its words in lower case with one space between, from behind the comments at its beginning. */
    public static String words(String sql) {
        return COMMENT.matcher(sql).replaceFirst("").replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Whether it reads or changes rows only: such a statement takes part in a transaction on every database. */
    public static boolean isAboutRows(String sql) {
        String words = words(sql);
        return words.matches("(?s)(insert|update|delete|merge|replace|select|values|with)\\b.*");
    }
}
