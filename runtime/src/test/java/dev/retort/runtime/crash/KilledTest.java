package dev.retort.runtime.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.Retort;
import dev.retort.runtime.support.ChildJvm;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of its own, killed with SIGKILL at points of its upgrade, on a database that outlives it. */
class KilledTest {
    /** How many points are tried, spread over the upgrade; {@code -Dretort.kill.points=100000} tries all. */
    private static final int POINTS = Integer.getInteger("retort.kill.points", 6);

    @TempDir
    Path folder;

    @Test
    void isFinishedByTheNextStartOnAnH2File() throws Exception {
        try (TestDatabase undisturbed = TestDatabase.h2InFolder(folder.resolve("undisturbed"));
                TestDatabase disturbed = TestDatabase.h2InFolder(folder.resolve("disturbed"))) {
            killAll(undisturbed, disturbed);
        }
    }

    @Test
    void isFinishedByTheNextStartOnPostgresql() throws Exception {
        try (TestDatabase undisturbed = TestDatabase.create(Engine.POSTGRESQL);
                TestDatabase disturbed = TestDatabase.create(Engine.POSTGRESQL)) {
            killAll(undisturbed, disturbed);
        }
    }

    @Test
    void isFinishedByTheNextStartOnMariadb() throws Exception {
        try (TestDatabase undisturbed = TestDatabase.create(Engine.MARIADB);
                TestDatabase disturbed = TestDatabase.create(Engine.MARIADB)) {
            killAll(undisturbed, disturbed);
        }
    }

    @Test
    void isFinishedByTheNextStartOnSqlite() throws Exception {
        try (TestDatabase undisturbed = TestDatabase.create(Engine.SQLITE);
                TestDatabase disturbed = TestDatabase.create(Engine.SQLITE)) {
            killAll(undisturbed, disturbed);
        }
    }

    private static void killAll(TestDatabase undisturbed, TestDatabase disturbed) throws Exception {
        DyingDataSource immortal = new DyingDataSource(Integer.MAX_VALUE);
        Retort.of(immortal.of(undisturbed.dataSource()), EveryOperation.revisions(undisturbed.url()))
                .upgrade();
        List<String> expected = DyingEverywhereTest.everything(undisturbed);
        // On MariaDB the two would share their schemas.
        undisturbed.clear();
        int points = immortal.points();
        int stride = Math.max(1, points / POINTS);
        List<String> failures = new ArrayList<>();
        for (int point = stride / 2; point < points; point += stride) {
            disturbed.clear();
            String at = killAt(disturbed, point);
            try {
                Retort.of(disturbed.dataSource(), EveryOperation.revisions(disturbed.url()))
                        .upgrade();
                assertThat(DyingEverywhereTest.everything(disturbed)).isEqualTo(expected);
            } catch (AssertionError | RuntimeException failure) {
                failures.add(at + ": " + failure);
            }
        }
        assertThat(failures).isEmpty();
    }

    private static String killAt(TestDatabase database, int point) throws Exception {
        try (ChildJvm program = ChildJvm.start(
                List.of(),
                DoomedProgram.class,
                database.url(),
                database.user(),
                database.password(),
                Integer.toString(point))) {
            String line = program.line();
            while (line != null && !line.startsWith("at ")) {
                assertThat(line).doesNotContain("Exception").doesNotStartWith("done");
                line = program.line();
            }
            assertThat(line).as("the point that the program came to").isNotNull();
            program.kill();
            return String.valueOf(line);
        }
    }
}
