package dev.retort.processor.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {
    @TempDir
    Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsReplacedIsDeletedOnceTheNewIsThere() throws IOException {
        Path old = Files.writeString(folder.resolve("old"), "old");
        Path fresh = folder.resolve("sub/fresh");
        Publication publication = new Publication(Path::toString);
        publication.add(fresh, bytes("fresh"));
        publication.delete(old);

        publication.publish();

        assertThat(fresh).hasContent("fresh");
        assertThat(old).doesNotExist();
    }

    /** Where case is ignored, the old name of a revision may be the new one's file. A second name stands for that. */
    @Test
    void anotherNameOfWhatIsWrittenIsNotDeletedAfterwards() throws IOException {
        Path file = Files.writeString(folder.resolve("R0002_AddURL.java"), "old");
        Path otherName = Files.createLink(folder.resolve("R0002_AddUrl.java"), file);
        Path sameFolder = Files.createSymbolicLink(folder.resolveSibling(folder.getFileName() + "-too"), folder);
        Publication publication = new Publication(Path::toString);
        publication.add(file, bytes("new"));
        publication.delete(otherName);
        publication.delete(sameFolder.resolve("R0002_AddURL.java"));

        publication.publish();

        assertThat(file).hasContent("new");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.toList()).isEqualTo(List.of(file));
        }
        Files.delete(sameFolder);
    }
}
