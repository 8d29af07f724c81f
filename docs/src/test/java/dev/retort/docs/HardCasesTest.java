package dev.retort.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tests that the page on hard cases names are there. */
class HardCasesTest {
    private static final Pattern TEST = Pattern.compile("`(\\w+)#(\\w+)`");

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        List<MatchResult> named = TEST.matcher(String.join(
                        "\n", Page.at("docs/reference/hard-cases.md").lines()))
                .results()
                .toList();
        List<Path> sources;
        try (Stream<Path> files = Files.walk(Repository.root())) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().replace('\\', '/').contains("/src/test/java/"))
                    .toList();
        }
        assertThat(named).hasSizeGreaterThan(40);
        for (MatchResult test : named) {
            assertThat(sources)
                    .as(test.group())
                    .filteredOn(file -> file.getFileName().toString().equals(test.group(1) + ".java"))
                    .anySatisfy(file -> assertThat(Files.readString(file)).contains(" " + test.group(2) + "("));
        }
    }
}
