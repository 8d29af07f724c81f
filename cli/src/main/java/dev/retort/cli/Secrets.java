package dev.retort.cli;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps passwords out of everything that is printed: drivers like to repeat the URL that they were given. */
final class Secrets {
    private static final String HIDDEN = "***";
    private static final Pattern IN_PARAMETER =
            Pattern.compile("(?i)((?:[a-z]*password|[a-z]*passwd|pwd|secret|token)\\s*=\\s*)[^&;,\\s'\"]+");
    private static final Pattern IN_AUTHORITY = Pattern.compile("(//[^/@:\\s]+:)[^/@\\s]+@");

    private final @Nullable String password;

    Secrets(@Nullable String password) {
        this.password = password;
    }

    /** The text without the password and without what looks like one in a URL. */
    String hide(String text) {
        String hidden = IN_PARAMETER.matcher(text).replaceAll("$1" + HIDDEN);
        hidden = IN_AUTHORITY.matcher(hidden).replaceAll("$1" + HIDDEN + "@");
        // A short one would turn up inside of ordinary words, and hiding it there would tell it.
        return password == null || password.length() < 4 ? hidden : hidden.replace(password, HIDDEN);
    }
}
