package dev.retort.processor.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts that a person has looked at and found good. {@code mvn test -Dgoldens=write} writes them anew; the
 * review is then that of the difference.
 */
final class Goldens {
    private static final Path FOLDER = Path.of("src/test/resources/goldens");

    private Goldens() {}

    static void assertGolden(String name, String text) {
        Path golden = FOLDER.resolve(name + ".txt");
        try {
            if ("write".equals(System.getProperty("goldens"))) {
                Files.createDirectories(FOLDER);
                Files.writeString(golden, text);
            }
            assertThat(text).isEqualTo(Files.readString(golden));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
