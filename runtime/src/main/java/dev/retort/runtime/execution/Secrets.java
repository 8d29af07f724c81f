package dev.retort.runtime.execution;

import java.util.regex.Pattern;

/** Keeps passwords, which drivers put into their messages with the URL, out of ours. */
public final class Secrets {
    private static final Pattern PARAMETER =
            Pattern.compile("(?i)((?:password|passwd|pwd|secret|token|sslpassword)\\s*=\\s*)[^&;,\\s)\\]}\"']+");
    private static final Pattern USER_INFO = Pattern.compile("(://[^/@:\\s]*):[^/@\\s]+@");

    private Secrets() {}

    /** The text with three asterisks for each password in it. */
    public static String redacted(String text) {
        return USER_INFO.matcher(PARAMETER.matcher(text).replaceAll("$1***")).replaceAll("$1:***@");
    }
}
