package dev.retort.runtime.execution;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Knows a full disk by what the operating system says of it, for databases that run within the program. */
final class FullDisk {
    private static final List<String> WORDS =
            List.of("no space left on device", "not enough space on the disk", "disk quota exceeded", "disk full");

    private FullDisk() {}

    /** What the operating system said, if a full disk is what caused a failure. */
    static Optional<String> reason(Throwable failure) {
        for (Throwable each : Causes.of(failure)) {
            String said = String.valueOf(each.getMessage());
            String lower = said.toLowerCase(Locale.ROOT);
            if (each instanceof IOException && WORDS.stream().anyMatch(lower::contains)) {
                return Optional.of(said);
            }
        }
        return Optional.empty();
    }
}
