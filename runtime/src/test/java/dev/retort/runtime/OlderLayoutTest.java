package dev.retort.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.retort.runtime.crash.DyingDataSource;
import dev.retort.runtime.support.EveryDatabase;
import dev.retort.runtime.support.OlderLayout;
import dev.retort.runtime.support.Scripts;
import dev.retort.runtime.support.Shop;
import dev.retort.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** The runtime's own tables as older versions of Retort made them become those of this one, and nothing is lost. */
class OlderLayoutTest {

    /** Layout 1, with two revisions applied. */
    private static void older(TestDatabase database) {
        Retort.of(database.dataSource(), Shop.revisions().first(2)).upgrade();
        OlderLayout.make(database.dataSource());
    }

    private static List<@Nullable Boolean> saysWhereItRan(TestDatabase database) {
        return Retort.of(database.dataSource(), Shop.revisions()).history().entries().stream()
                .map(entry -> entry.ranOn() != null)
                .toList();
    }

    @EveryDatabase
    void isReadAsItIs(TestDatabase database) {
        older(database);
        Retort retort = Retort.of(database.dataSource(), Shop.revisions().first(2));

        assertThat(retort.upgrade().nothingDone()).isTrue();
        assertThat(saysWhereItRan(database)).containsExactly(false, false);
        assertThat(database.rows("select layout from retort_state")).containsExactly("1");
    }

    @EveryDatabase
    void isBroughtToThisOneBeforeItIsWrittenTo(TestDatabase database) {
        older(database);

        assertThat(Retort.of(database.dataSource(), Shop.revisions()).upgrade().revisions())
                .hasSize(3);
        assertThat(saysWhereItRan(database)).containsExactly(false, false, true, true, true);
        assertThat(database.rows("select layout, needs from retort_state")).containsExactly("2|1");
    }

    @EveryDatabase
    void isBroughtToThisOneByEachVerbThatWrites(TestDatabase database) {
        older(database);
        Retort.of(database.dataSource(), Shop.revisions()).downgrade("-1");
        assertThat(saysWhereItRan(database)).containsExactly(false, false, true);

        database.clear();
        older(database);
        Retort.of(database.dataSource(), Shop.revisions()).stampUnverified(Shop.CUSTOMERS);
        assertThat(saysWhereItRan(database)).containsExactly(false, false, true);
    }

    @EveryDatabase
    void takesScriptsOfThisVersion(TestDatabase database) {
        older(database);
        Retort retort = Retort.of(database.dataSource(), Shop.revisions().first(3));

        Scripts.run(database, retort.sql(Shop.EMAIL + ":" + Shop.ORDERS));
        assertThat(retort.upgrade().nothingDone()).isTrue();
        Scripts.run(database, retort.sql(Shop.ORDERS + ":" + Shop.CUSTOMERS));
        assertThat(retort.current().sets().get(0).heads())
                .extracting(RevisionRef::id)
                .containsExactly(Shop.CUSTOMERS);

        assertThat(Retort.of(database.dataSource(), Shop.revisions()).upgrade().revisions())
                .hasSize(4);
        assertThat(database.rows("select layout from retort_state")).containsExactly("2");
    }

    @EveryDatabase
    void keepsWhatAnOlderVersionBegan(TestDatabase undisturbed, TestDatabase database) {
        List<String> expected = upgraded(undisturbed);
        undisturbed.clear();
        for (int point = 20; point < 60; point += 3) {
            database.clear();
            older(database);
            die(database, point);
            // What this version added is taken away again, as if the older one had begun it.
            if (database.rows("select layout from retort_state").contains("2")) {
                OlderLayout.make(database.dataSource());
            }

            assertThat(upgraded(database)).as("died at " + point).isEqualTo(expected);
        }
    }

    @EveryDatabase
    void isFinishedByTheNextStart(TestDatabase undisturbed, TestDatabase database) {
        older(undisturbed);
        List<String> expected = upgraded(undisturbed);
        undisturbed.clear();
        for (int point = 0; point < 30; point++) {
            database.clear();
            older(database);
            die(database, point);

            assertThat(upgraded(database)).as("died at " + point).isEqualTo(expected);
        }
    }

    @EveryDatabase
    void isChangedOnceByManyStarters(TestDatabase database) throws Exception {
        older(database);
        ExecutorService starters = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                all.add(starters.submit(() -> Retort.of(database.dataSource(), Shop.revisions())
                        .upgrade()
                        .revisions()
                        .size()));
            }
            int applied = 0;
            for (Future<Integer> each : all) {
                applied += each.get();
            }
            assertThat(applied).isEqualTo(3);
        } finally {
            starters.shutdown();
        }
        assertThat(database.rows("select layout from retort_state")).containsExactly("2");
    }

    private static void die(TestDatabase database, int point) {
        DyingDataSource dying = new DyingDataSource(point);
        assertThatCode(() -> Retort.of(dying.of(database.dataSource()), Shop.revisions())
                        .upgrade())
                .isInstanceOf(DyingDataSource.Death.class);
    }

    private static List<String> upgraded(TestDatabase database) {
        Retort.of(database.dataSource(), Shop.revisions()).upgrade();
        List<String> all = new ArrayList<>(database.catalog().lines());
        all.addAll(database.rows("select * from retort_state"));
        all.addAll(database.rows("select revision, action from retort_history order by number"));
        return all;
    }
}
