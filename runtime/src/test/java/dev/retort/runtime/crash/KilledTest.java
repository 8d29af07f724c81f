package dev.retort.runtime.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.support.ChildJvm;
import dev.retort.runtime.support.QuickStart;
import dev.retort.runtime.support.Revisions;
import dev.retort.runtime.support.Wiretap;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A program of its own, killed with SIGKILL at points of its way up or down, on a database that outlives it. At each
 * even point it stands still before a call to the database, which is after the one before it; at each odd point that
 * call is running, or was just answered.
 */
class KilledTest {
    /** How many points are tried, spread over the way; {@code -Dretort.kill.points=100000} tries all. */
    private static final int POINTS = Integer.getInteger("retort.kill.points", 3);

    /** From here on it pays to have the program start quickly. */
    private static final int MANY = 20;

    private static final Logger LOG = LoggerFactory.getLogger(KilledTest.class);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void isFinishedByTheNextStartOnAnH2File(Way way) throws Exception {
        try (TestDatabase undisturbed = TestDatabase.h2InFolder(folder.resolve("undisturbed"));
                TestDatabase disturbed = TestDatabase.h2InFolder(folder.resolve("disturbed"))) {
            // A file of its own for each kill: those that add up in one wear it out (see the page of databases).
            killAll(
                    undisturbed,
                    disturbed,
                    () -> Files.deleteIfExists(folder.resolve("disturbed/database.mv.db")),
                    way);
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

    private void killAll(Engine engine, Way way) throws Exception {
        try (TestDatabase undisturbed = TestDatabase.create(engine);
                TestDatabase disturbed = TestDatabase.create(engine)) {
            killAll(undisturbed, disturbed, disturbed::clear, way);
        }
    }

    /** Makes the disturbed database empty. */
    private interface Emptying {
        void run() throws IOException;
    }

    private void killAll(TestDatabase undisturbed, TestDatabase disturbed, Emptying emptying, Way way)
            throws Exception {
        Assumptions.assumeTrue(way.differsOn(undisturbed.engine()), "one of the others does the same there");
        Revisions revisions = way.revisions(undisturbed.url());
        way.prepare(undisturbed.dataSource(), revisions);
        AtomicInteger calls = new AtomicInteger();
        way.go(new Wiretap(undisturbed.dataSource(), (call, after) -> calls.addAndGet(after ? 0 : 1)), revisions);
        List<String> expected = DyingEverywhereTest.everything(undisturbed);
        // On MariaDB the two would share their schemas.
        undisturbed.clear();
        int points = 2 * calls.get();
        // An odd stride, to come to points of both kinds.
        int stride = Math.max(1, points / POINTS) | 1;
        List<String> options = points / stride < MANY ? List.of() : quickStart(disturbed, way);
        int tried = 0;
        List<String> failures = new ArrayList<>();
        for (int point = stride / 2; point < points; point += stride) {
            try (ChildJvm program = DoomedProgram.start(options, disturbed, point, way)) {
                emptying.run();
                way.prepare(disturbed.dataSource(), revisions);
                String at = killedAt(program);
                try {
                    way.go(disturbed.dataSource(), revisions);
                    assertThat(DyingEverywhereTest.everything(disturbed)).isEqualTo(expected);
                } catch (AssertionError | RuntimeException failure) {
                    LOG.error("{}, {}, {}", undisturbed.engine(), way, at, failure);
                    failures.add(at + ": " + failure);
                }
                tried++;
            }
        }
        LOG.info("{}, {}: killed at {} of {} points", undisturbed.engine(), way, tried, points);
        assertThat(failures).isEmpty();
    }

    private List<String> quickStart(TestDatabase database, Way way) throws Exception {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        QuickStart quick = new QuickStart(classes);
        database.clear();
        way.prepare(database.dataSource(), way.revisions(database.url()));
        try (ChildJvm program = DoomedProgram.start(quick.first(), database, Integer.MAX_VALUE, way)) {
            program.tell("!");
            assertThat(program.exit()).isZero();
        }
        return quick.next();
    }

    /** Lets a program go, and kills it as soon as it says that it is at its point. */
    private static String killedAt(ChildJvm program) throws Exception {
        program.tell("!");
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
