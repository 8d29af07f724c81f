package dev.retort.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documentation and the tests know of the same differences. */
class IntendedDifferencesTest {

    private static final Path PAGE = Path.of("../docs/reference/hibernate.md");

    @Test
    void eachDifferenceHasItsRowAndEachRowItsDifference() throws IOException {
        List<String> rows = Files.readAllLines(PAGE).stream()
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
                .skip(1)
                .map(line -> line.substring(2, line.indexOf(" | ")))
                .toList();

        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(IntendedDifference.values())
                        .map(IntendedDifference::subject)
                        .toList());
    }

    @Test
    void whatIsRefusedIsTriedOut() {
        List<String> features = Stream.concat(Features.unfiltered().stream(), Features.byProperties())
                .map(Model::name)
                .toList();

        for (IntendedDifference difference : IntendedDifference.values()) {
            assertThat(features).as(difference.subject()).containsAll(difference.features());
        }
    }
}
