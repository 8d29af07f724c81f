package dev.retort.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The page of the reference that lists the stories says what {@link HardCasesTest} runs. {@code mvn test
 * -Dgoldens=write} writes it anew.
 */
class PageTest {
    private static final String BRANCHES =
            "| 20 | [Two branches alter one table and are merged; four programs start at once;"
                    + " an older one goes back](../../hard-cases/src/test/java/dev/retort/hardcases/BranchesTest.java);"
                    + " [killed on the way](crashes.md) |%s\n";
    private static final Path PAGE = Path.of("..", "docs", "reference", "hard-changes.md");

    @Test
    void thePageListsEveryStoryAndDatabase() throws IOException {
        String page = page(Story.all());
        if ("write".equals(System.getProperty("goldens"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(page).isEqualTo(Files.readString(PAGE));
    }

    private static String page(List<Story> stories) {
        StringBuilder page = new StringBuilder("""
                # Hard changes, on each database

                Changes that tools get wrong. Each is a story in a file: a model and its rows, the model that takes its place,
                what the compiler says and asks, what is found in the database afterwards, and after the way back. Each story
                goes through the compiler, and is told on every database by the build. Whatever it asserts itself, its last
                revision must lead to the same catalog as the last model does from nothing, be undone to the catalog before
                it, and be done again.

                <!-- Written by PageTest in hard-cases: mvn -pl hard-cases -am test -Dgoldens=write -Dtest=PageTest -Dsurefire.failIfNoSpecifiedTests=false -->

                """);
        page.append("| case | change |");
        Databases.ENGINES.forEach(
                engine -> page.append(' ').append(Databases.title(engine)).append(" |"));
        page.append("\n| --- | --- |")
                .append(" --- |".repeat(Databases.ENGINES.size()))
                .append('\n');
        List<String> rows = new ArrayList<>();
        stories.forEach(story -> rows.add(row(story)));
        rows.add(after(stories, 20), BRANCHES.formatted(" ✓ |".repeat(Databases.ENGINES.size())));
        rows.forEach(page::append);
        page.append("""

                ✓: told in every build. A database that refuses a change says so before anything is run, and the build
                asserts that.

                To tell one of them, on one database:

                ```sh norun
                mvn -pl hard-cases -am test -Dtest=HardCasesTest -Dsurefire.failIfNoSpecifiedTests=false -Dretort.case=36 -Dretort.engines=postgresql
                ```
                """);
        return page.toString();
    }

    /** Where a case comes that is no story. */
    private static int after(List<Story> stories, int number) {
        return (int) stories.stream().filter(story -> story.number() < number).count();
    }

    private static String row(Story story) {
        return "| " + story.number() + " | [" + story.title() + "](../../hard-cases/src/test/resources/cases/"
                + story.file() + ") | "
                + Databases.ENGINES.stream().map(engine -> cell(story, engine)).collect(Collectors.joining(" | "))
                + " |\n";
    }

    private static String cell(Story story, Engine engine) {
        String refusal = story.refusals().get(Databases.name(engine));
        return refusal == null ? "✓" : "refused: " + refusal;
    }
}
