package dev.retort.runtime.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.AppliedRevision;
import dev.retort.runtime.MigrationResult;
import dev.retort.runtime.Retort;
import dev.retort.runtime.support.ChildJvm;
import dev.retort.runtime.support.Revisions;
import dev.retort.testing.DatabaseTest;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Many starters at once, of which each eighth is a program of its own that is killed as soon as it comes to work. */
class KilledStartersTest {
    private static final int STARTERS = Integer.getInteger("retort.starters", 16);
    private static final int KILLED = STARTERS / 8;

    private static final Logger LOG = LoggerFactory.getLogger(KilledStartersTest.class);

    /** An H2 file has one program only. */
    @DatabaseTest({Engine.POSTGRESQL, Engine.MARIADB, Engine.MYSQL, Engine.SQLITE})
    void areFinishedByThoseThatLive(TestDatabase undisturbed, TestDatabase disturbed) throws Exception {
        Revisions revisions = EveryOperation.revisions(undisturbed.url());
        Way.UPGRADE.go(undisturbed.dataSource(), revisions);
        List<String> expected = DyingEverywhereTest.everything(undisturbed);
        // On MariaDB the two would share their schemas.
        undisturbed.clear();
        List<ChildJvm> doomed = new ArrayList<>();
        for (int i = 0; i < KILLED; i++) {
            doomed.add(DoomedProgram.start(List.of(), disturbed, 30 + 11 * i, Way.UPGRADE));
        }

        List<MigrationResult> results = new ArrayList<>();
        int killed = 0;
        ExecutorService threads = Executors.newFixedThreadPool(STARTERS);
        try {
            CyclicBarrier together = new CyclicBarrier(STARTERS);
            List<Future<Boolean>> deaths = new ArrayList<>();
            for (ChildJvm program : doomed) {
                deaths.add(threads.submit(() -> {
                    together.await();
                    return comesToItsPoint(program);
                }));
            }
            List<Future<MigrationResult>> lives = new ArrayList<>();
            for (int i = KILLED; i < STARTERS; i++) {
                lives.add(threads.submit(() -> {
                    together.await();
                    return Retort.of(disturbed.dataSource(), revisions).upgrade();
                }));
            }
            for (Future<Boolean> death : deaths) {
                killed += death.get() ? 1 : 0;
            }
            for (Future<MigrationResult> life : lives) {
                results.add(life.get());
            }
        } finally {
            threads.shutdownNow();
            doomed.forEach(ChildJvm::close);
        }

        LOG.info("{}: {} of {} starters were killed at work", disturbed.engine(), killed, STARTERS);
        assertThat(results.stream().flatMap(result -> result.revisions().stream()))
                .extracting(AppliedRevision::id)
                .doesNotHaveDuplicates();
        assertThat(DyingEverywhereTest.everything(disturbed)).isEqualTo(expected);
    }

    /** Kills a program that comes to its point; one that others were quicker than ends by itself. */
    private static boolean comesToItsPoint(ChildJvm program) throws Exception {
        program.tell("!");
        String line = program.line();
        while (line != null && !line.startsWith("at ")) {
            assertThat(line).doesNotContain("Exception");
            line = program.line();
        }
        program.kill();
        return line != null;
    }
}
