package dev.retort.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.support.Shop;
import dev.retort.testing.DatabaseTest;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** While a revision waits for whoever reads for long, the application behind it goes on. */
class BusyApplicationTest {
    private static final Duration LOCK_TIMEOUT = Duration.ofMillis(300);

    /** MariaDB and MySQL count in whole seconds; and a machine may be slow. */
    private static final Duration LONGEST_STANDSTILL = Duration.ofSeconds(8);

    @DatabaseTest({Engine.H2, Engine.POSTGRESQL, Engine.MARIADB, Engine.MYSQL})
    void worksOnBehindARevisionThatWaits(TestDatabase database) throws Exception {
        Retort.of(database.dataSource(), Shop.revisions().first(1)).upgrade();
        AtomicInteger retries = new AtomicInteger();
        try (Connection reader = database.connect();
                Statement statement = reader.createStatement();
                Connection application = database.connect()) {
            reader.setAutoCommit(false);
            // H2 lets no reader stand in the way of a change, but whoever wrote.
            statement.execute(
                    database.engine() == Engine.H2
                            ? "update customers set age = 31 where id = 1"
                            : "select count(*) from customers");
            CompletableFuture<MigrationResult> upgrade = CompletableFuture.supplyAsync(() -> Retort.builder(
                            database.dataSource(), Shop.revisions().first(2))
                    .lockTimeout(LOCK_TIMEOUT, 100)
                    .listener(event -> {
                        if (event instanceof MigrationEvent.Retrying) {
                            retries.incrementAndGet();
                        }
                    })
                    .build()
                    .upgrade());
            AtomicLong longest = new AtomicLong();
            int orders = 0;
            while (retries.get() < 3) {
                assertThat(upgrade.isDone()).isFalse();
                long start = System.nanoTime();
                insert(application, 100 + orders++);
                longest.accumulateAndGet(System.nanoTime() - start, Math::max);
            }
            reader.commit();

            assertThat(upgrade.get().revisions())
                    .extracting(AppliedRevision::id)
                    .containsExactly(Shop.EMAIL);
            assertThat(Duration.ofNanos(longest.get())).isLessThan(LONGEST_STANDSTILL);
            assertThat(database.rows("select count(*) from customers where id >= 100"))
                    .containsExactly(Integer.toString(orders));
        }
    }

    private static void insert(Connection application, int id) throws SQLException {
        try (PreparedStatement statement =
                application.prepareStatement("insert into customers (id, name, age) values (?, 'new', 20)")) {
            statement.setInt(1, id);
            statement.executeUpdate();
        }
    }
}
