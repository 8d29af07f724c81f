package dev.retort.schema.snapshot;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a snapshot is read from.
 *
 * @param name the file, as messages name it
 * @param text opens the text; it may be called again where it has to be found out what is wrong
 */
public record SnapshotSource(String name, Opener text) {

    /** A file. Whoever reads JSON has a buffer of its own, and of most files reads no more than the beginning. */
    public static SnapshotSource of(String name, Path file) {
        return new SnapshotSource(
                name, () -> new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()));
    }

    /** A text. */
    public static SnapshotSource of(String name, String text) {
        return new SnapshotSource(name, () -> new StringReader(text));
    }

    /** Opens a text. */
    @FunctionalInterface
    public interface Opener {
        /** A reader at the beginning of the text. */
        Reader open() throws IOException;
    }
}
