package dev.retort.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README's first command shows. */
class MainTest {

    @Test
    void theStoryIsToldTwice(@TempDir Path folder) throws IOException {
        for (int time = 1; time <= 2; time++) {
            assertThat(told(folder))
                    .contains("R0001_OpenTheShop")
                    .contains("7 revisions are pending")
                    .contains("Crêpe pan, 24 cm  crepe-pan-24-cm")
                    .contains("2024-0001     DELIVERED  EUR")
                    .contains("downgrade: 2 revisions")
                    .contains("upgrade: nothing to do")
                    .contains("payments        0")
                    .doesNotContain("warning");
        }
    }

    private static String told(Path folder) throws IOException {
        ByteArrayOutputStream story = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(story, true, StandardCharsets.UTF_8)) {
            Main.tell(folder, out);
        }
        return story.toString(StandardCharsets.UTF_8);
    }
}
