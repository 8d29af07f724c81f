package dev.retort.runtime.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.support.Revisions;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * The page that says at how many points programs are killed is what there is. {@code -Dretort.matrix=write}
 * writes it anew.
 */
class CrashMatrixTest {
    private static final Path PAGE = Path.of("..", "docs", "reference", "crashes.md");
    private static final String BEGIN = "<!-- The table is written by CrashMatrixTest. -->\n";
    private static final String END = "<!-- The end of the table. -->\n";

    @Test
    void isWhatThePageSays() throws IOException {
        StringBuilder table =
                new StringBuilder("| database | upgrade | upgrade of many | downgrade | undone by an older build |\n"
                        + "| --- | --- | --- | --- | --- |\n");
        for (Engine engine : List.of(Engine.H2, Engine.POSTGRESQL, Engine.MARIADB, Engine.SQLITE)) {
            table.append(row(engine));
        }

        String page = Files.readString(PAGE);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        int to = page.indexOf(END);
        if ("write".equals(System.getProperty("retort.matrix"))) {
            Files.writeString(PAGE, page.substring(0, from) + "\n" + table + "\n" + page.substring(to));
        } else {
            assertThat(page.substring(from, to)).isEqualTo("\n" + table + "\n");
        }
    }

    private static String row(Engine engine) {
        StringBuilder row = new StringBuilder("| " + engine.name().toLowerCase(Locale.ROOT) + " |");
        try (TestDatabase database = TestDatabase.create(engine)) {
            for (Way way : Way.values()) {
                row.append(' ')
                        .append(way.differsOn(engine) ? Integer.toString(points(database, way)) : "as upgrade")
                        .append(" |");
            }
        }
        return row.append('\n').toString();
    }

    private static int points(TestDatabase database, Way way) {
        Revisions revisions = way.revisions(database.url());
        database.clear();
        way.prepare(database.dataSource(), revisions);
        DyingDataSource counting = new DyingDataSource(Integer.MAX_VALUE);
        way.go(counting.of(database.dataSource()), revisions);
        return counting.points();
    }
}
