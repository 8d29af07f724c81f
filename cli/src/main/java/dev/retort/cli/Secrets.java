package dev.retort.cli;

import org.jspecify.annotations.Nullable;

/** Keeps passwords out of everything that is printed: drivers like to repeat what they were given. */
final class Secrets {
    private static final String HIDDEN = "***";

    private final @Nullable String password;

    Secrets(@Nullable String password) {
        this.password = password;
    }

    /** The text without the password and without what looks like one in a URL. */
    String hide(String text) {
        String hidden = dev.retort.schema.finding.Secrets.redacted(text);
        // A short one would turn up inside of ordinary words, and hiding it there would tell it.
        return password == null || password.length() < 4 ? hidden : hidden.replace(password, HIDDEN);
    }
}
