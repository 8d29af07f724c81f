package dev.retort.runtime.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.support.ChildJvm;
import dev.retort.runtime.support.Revisions;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A program of its own, killed with SIGKILL at points of its way up or down, on a database that outlives it. */
class KilledTest {
    /** How many points are tried, spread over the way; {@code -Dretort.kill.points=100000} tries all. */
    private static final int POINTS = Integer.getInteger("retort.kill.points", 3);

    private static final Logger LOG = LoggerFactory.getLogger(KilledTest.class);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void isFinishedByTheNextStartOnAnH2File(Way way) throws Exception {
        try (TestDatabase undisturbed = TestDatabase.h2InFolder(folder.resolve("undisturbed"));
                TestDatabase disturbed = TestDatabase.h2InFolder(folder.resolve("disturbed"))) {
            killAll(undisturbed, disturbed, way);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isFinishedByTheNextStartOnPostgresql(Way way) throws Exception {
        killAll(Engine.POSTGRESQL, way);
    }

    @ParameterizedTest
    @EnumSource
    void isFinishedByTheNextStartOnMariadb(Way way) throws Exception {
        killAll(Engine.MARIADB, way);
    }

    @ParameterizedTest
    @EnumSource
    void isFinishedByTheNextStartOnSqlite(Way way) throws Exception {
        killAll(Engine.SQLITE, way);
    }

    private static void killAll(Engine engine, Way way) throws Exception {
        try (TestDatabase undisturbed = TestDatabase.create(engine);
                TestDatabase disturbed = TestDatabase.create(engine)) {
            killAll(undisturbed, disturbed, way);
        }
    }

    private static void killAll(TestDatabase undisturbed, TestDatabase disturbed, Way way) throws Exception {
        Revisions revisions = EveryOperation.revisions(undisturbed.url());
        way.prepare(undisturbed.dataSource(), revisions);
        DyingDataSource immortal = new DyingDataSource(Integer.MAX_VALUE);
        way.go(immortal.of(undisturbed.dataSource()), revisions);
        List<String> expected = DyingEverywhereTest.everything(undisturbed);
        // On MariaDB the two would share their schemas.
        undisturbed.clear();
        int points = immortal.points();
        int stride = Math.max(1, points / POINTS);
        int tried = 0;
        List<String> failures = new ArrayList<>();
        for (int point = stride / 2; point < points; point += stride) {
            disturbed.clear();
            way.prepare(disturbed.dataSource(), revisions);
            String at = killAt(disturbed, point, way);
            try {
                way.go(disturbed.dataSource(), revisions);
                assertThat(DyingEverywhereTest.everything(disturbed)).isEqualTo(expected);
            } catch (AssertionError | RuntimeException failure) {
                failures.add(at + ": " + failure);
            }
            tried++;
        }
        LOG.info("{}, {}: killed at {} of {} points", undisturbed.engine(), way, tried, points);
        assertThat(failures).isEmpty();
    }

    private static String killAt(TestDatabase database, int point, Way way) throws Exception {
        try (ChildJvm program = ChildJvm.start(
                List.of(),
                DoomedProgram.class,
                database.url(),
                database.user(),
                database.password(),
                Integer.toString(point),
                way.name())) {
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
