package dev.retort.processor.publish;

import java.util.Locale;
import java.util.stream.Stream;

/** What a person can do about a file that cannot be written. */
final class WriteAdvice {
    private WriteAdvice() {}

    /** An advice that ends a sentence, by what the operating system said. */
    static String on(Exception failure) {
        String said = String.valueOf(failure).toLowerCase(Locale.ROOT);
        if (Stream.of("no space left", "not enough space", "quota exceeded", "disk full")
                .anyMatch(said::contains)) {
            return "make room there and compile again";
        }
        if (said.contains("readonlyfilesystem") || said.contains("read-only file system")) {
            return "its file system is read-only: compile where it may be written to, or only check"
                    + " (-Aretort.mode=check)";
        }
        return "give the user who compiles the right to write there and compile again";
    }
}
