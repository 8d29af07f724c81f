package dev.retort.processor.options;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a compile does about a model that differs from its last revision. */
public enum Mode {
    /** Writes the revision. */
    GENERATE,
    /** Fails, and says which command writes it. */
    CHECK,
    /** Says so, and goes on. */
    REPORT,
    /** Does not look; the registry of the revisions that are there is written all the same. */
    OFF;

    /** How it is written in an option. */
    public String optionValue() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads what is written in an option. */
    static Optional<Mode> of(String text) {
        return Arrays.stream(values())
                .filter(mode -> mode.optionValue().equalsIgnoreCase(text))
                .findFirst();
    }
}
