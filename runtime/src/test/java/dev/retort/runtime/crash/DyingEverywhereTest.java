package dev.retort.runtime.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.retort.runtime.support.EveryDatabase;
import dev.retort.runtime.support.Revisions;
import dev.retort.testing.DatabaseTest;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A program that dies at any point, up or down, is finished by the next start: catalog, rows and log are
 * those of one that nothing happened to.
 */
class DyingEverywhereTest {
    /** Only each so manieth point is tried by default; {@code -Dretort.crash.stride=1} tries all. */
    private static final int STRIDE = Integer.getInteger("retort.crash.stride", 5);

    @EveryDatabase
    void isFinishedByTheNextStart(TestDatabase undisturbed, TestDatabase disturbed) {
        tryAllPoints(undisturbed, disturbed, Way.UPGRADE, STRIDE);
    }

    @EveryDatabase
    void isFinishedByTheNextStartOnTheWayBack(TestDatabase undisturbed, TestDatabase disturbed) {
        tryAllPoints(undisturbed, disturbed, Way.DOWNGRADE, STRIDE);
    }

    @EveryDatabase
    void isFinishedByTheNextStartOfAnOlderBuildThatUndoesANewerOne(TestDatabase undisturbed, TestDatabase disturbed) {
        // What is run is what the way back runs, too.
        tryAllPoints(undisturbed, disturbed, Way.OLDER_BUILD, STRIDE == 1 ? 1 : 3 * STRIDE);
    }

    @DatabaseTest({Engine.POSTGRESQL, Engine.SQLITE})
    void isFinishedByTheNextStartWhereManyRevisionsShareATransaction(TestDatabase undisturbed, TestDatabase disturbed) {
        tryAllPoints(undisturbed, disturbed, Way.UPGRADE_OF_MANY, STRIDE == 1 ? 1 : 2 * STRIDE);
    }

    private static void tryAllPoints(TestDatabase undisturbed, TestDatabase disturbed, Way way, int stride) {
        Revisions revisions = way.revisions(undisturbed.url());
        way.prepare(undisturbed.dataSource(), revisions);
        DyingDataSource immortal = new DyingDataSource(Integer.MAX_VALUE);
        way.go(immortal.of(undisturbed.dataSource()), revisions);
        List<String> expected = everything(undisturbed);
        // On MariaDB the two would share their schemas.
        undisturbed.clear();

        List<String> failures = new ArrayList<>();
        for (int point = 0; point < immortal.points(); point += stride) {
            disturbed.clear();
            way.prepare(disturbed.dataSource(), revisions);
            DyingDataSource dying = new DyingDataSource(point);
            assertThatCode(() -> way.go(dying.of(disturbed.dataSource()), revisions))
                    .isInstanceOf(DyingDataSource.Death.class);
            try {
                way.go(disturbed.dataSource(), revisions);
                assertThat(everything(disturbed)).isEqualTo(expected);
            } catch (AssertionError | RuntimeException failure) {
                failures.add("point " + point + ": " + failure);
            }
        }
        assertThat(failures).isEmpty();
    }

    static List<String> everything(TestDatabase database) {
        List<String> all = new ArrayList<>(database.catalog().lines());
        for (String table : List.of(
                "people",
                "pets",
                "animals",
                "readings",
                database.engine() == Engine.SQLITE ? "notes" : "extra.notes")) {
            String name = table.replaceFirst(".*\\.", "");
            if (all.stream()
                    .anyMatch(line -> line.toLowerCase(Locale.ROOT).contains("column " + name + ".")
                            || line.toLowerCase(Locale.ROOT).contains("." + name + "."))) {
                all.addAll(database.rows("select * from " + table + " order by 1"));
            }
        }
        all.addAll(database.rows("select revision, action from retort_history order by number"));
        all.addAll(database.rows("select * from retort_state"));
        return all;
    }
}
