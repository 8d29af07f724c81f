package dev.retort.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.support.EveryDatabase;
import dev.retort.runtime.support.Revisions;
import dev.retort.runtime.support.Shop;
import dev.retort.testing.DatabaseTest;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

class ManyStartersTest {
    private static final int STARTERS = Integer.getInteger("retort.starters", 16);

    @EveryDatabase
    void applyEachRevisionOnceAndNoneFails(TestDatabase database) throws Exception {
        List<MigrationResult> results =
                atOnce(() -> Retort.of(database.dataSource(), Shop.revisions()).upgrade());

        assertThat(results.stream().flatMap(result -> result.revisions().stream()))
                .extracting(AppliedRevision::id)
                .containsExactlyInAnyOrder(Shop.CUSTOMERS, Shop.EMAIL, Shop.ORDERS, Shop.STATUS, Shop.REQUIRED);
        assertThat(database.rows("select revision from retort_history order by number"))
                .containsExactly(Shop.CUSTOMERS, Shop.EMAIL, Shop.ORDERS, Shop.STATUS, Shop.REQUIRED);
    }

    @EveryDatabase
    void undoEachRevisionOnceAndNoneFails(TestDatabase database) throws Exception {
        Retort.of(database.dataSource(), Shop.revisions()).upgrade();

        List<MigrationResult> results =
                atOnce(() -> Retort.of(database.dataSource(), Shop.revisions()).downgrade(Shop.CUSTOMERS));

        assertThat(results.stream().flatMap(result -> result.revisions().stream()))
                .extracting(AppliedRevision::id)
                .containsExactlyInAnyOrder(Shop.REQUIRED, Shop.STATUS, Shop.ORDERS, Shop.EMAIL);
    }

    @DatabaseTest(Engine.POSTGRESQL)
    void buildAnIndexConcurrentlyWithoutADeadlock(TestDatabase database) throws Exception {
        Revisions revisions = Shop.revisions()
                .then(
                        "f6",
                        "R0006_IndexNames",
                        op -> {
                            op.execute("create index concurrently ix_customers_name on customers (name)");
                            op.execute("update customers set name = name || '!'");
                        },
                        op -> op.execute("drop index concurrently ix_customers_name"));

        List<MigrationResult> results =
                atOnce(() -> Retort.of(database.dataSource(), revisions).upgrade());

        assertThat(results.stream().flatMap(result -> result.revisions().stream()))
                .hasSize(6);
        assertThat(database.rows("select name from customers order by id")).containsExactly("Ana!", "Bruno!");
        assertThat(database.rows("select count(*) from pg_locks where locktype = 'advisory'"))
                .containsExactly("0");
    }

    private static List<MigrationResult> atOnce(Supplier<MigrationResult> start) throws Exception {
        CyclicBarrier together = new CyclicBarrier(STARTERS);
        ExecutorService threads = Executors.newFixedThreadPool(STARTERS);
        try {
            List<Future<MigrationResult>> futures = new ArrayList<>();
            for (int i = 0; i < STARTERS; i++) {
                futures.add(threads.submit(() -> {
                    together.await();
                    return start.get();
                }));
            }
            List<MigrationResult> results = new ArrayList<>();
            for (Future<MigrationResult> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
