package dev.retort.schema.finding;

import java.util.regex.Pattern;

/**
 * Keeps passwords, which drivers put into their messages with the URL, and people into statements, out of what is said
 * and written down. Where a password ends cannot always be told; rather too much is hidden than a part of one shown.
 */
public final class Secrets {
    private static final String NAMES =
            "(?:password|passwd|passphrase|pwd|secret|token|credentials?|hexkey|(?:api|access|private)[_-]?key)";
    private static final String QUOTED = "\"(?:[^\"]|\"\")*\"|'(?:[^']|'')*'";

    /** What is set to a value, in a URL or a list; the marks that close the text around it are kept. */
    private static final Pattern PARAMETER = Pattern.compile("(?i)((?:" + NAMES + "|[?&;]key)\"?\\s*=\\s*)(?:(?:"
            + QUOTED + ")(?![^&;\\s\"')\\]},.])|[^&;\\s]*[^&;\\s\"')\\]},.])");

    private static final Pattern JSON =
            Pattern.compile("(?i)(\"[\\w.-]*" + NAMES + "\"\\s*:\\s*)\"(?:[^\"\\\\]|\\\\.)*\"");

    /** A user and a password before a host, in a URL or where a driver takes them for the host's name. */
    private static final Pattern USER_INFO = Pattern.compile(
            "(//[^/@:\\s]*|jdbc:oracle:\\w+:[^/@\\s]*(?=/)|(?:^|[\\s\"'(\\[])(?!jdbc:)[^\\s:/@\"'(\\[]+)"
                    + "[:/](?!/)\\S{0,300}@");

    /** What is no number and was taken for that of a port stood behind a user and a colon. */
    private static final Pattern PORT = Pattern.compile("(?i)(\\bport(?: \\w+)?\\s*:\\s*\"?)(?!\\d+\\b)\\S+");

    private static final Pattern STATEMENT =
            Pattern.compile("(?i)(\\bpassw(?:or)?d\\s*\\(?\\s*[en]?)'(?:[^']|'')*'|(\\b(?:" + NAMES
                    + "\\s*=|identified\\s+(?:with\\s+\\S+\\s+)?(?:by|as)(?:\\s+password)?)\\s*[en]?)(?:" + QUOTED
                    + ")");
    private static final Pattern IN_STRING = Pattern.compile("(?i)(" + NAMES + "=)(?![\\s'\"])[^\\s'\",;)&]+");

    private Secrets() {}

    /** What somebody says, with three asterisks for each password in it. */
    public static String redacted(String text) {
        String hidden = STATEMENT.matcher(text).replaceAll("$1$2'***'");
        hidden = PARAMETER.matcher(hidden).replaceAll("$1***");
        hidden = JSON.matcher(hidden).replaceAll("$1\"***\"");
        hidden = PORT.matcher(hidden).replaceAll("$1***");
        return USER_INFO.matcher(hidden).replaceAll("$1:***@");
    }

    /** A statement, with three asterisks for each text in it that is given as a password, a secret or a token. */
    public static String redactedStatement(String sql) {
        if (sql.indexOf('\'') < 0 && sql.indexOf('"') < 0 && sql.indexOf('=') < 0) {
            // Most statements, of which each is asked about more than once: a text stands in quotes or behind a sign.
            return sql;
        }
        return IN_STRING.matcher(STATEMENT.matcher(sql).replaceAll("$1$2'***'")).replaceAll("$1***");
    }
}
