package dev.retort.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.retort.runtime.support.PgBouncer;
import dev.retort.runtime.support.Revisions;
import dev.retort.runtime.support.Shop;
import dev.retort.runtime.support.TransactionPooler;
import dev.retort.testing.DatabaseTest;
import dev.retort.testing.DriverDataSource;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;

/** Behind a pooler that gives each transaction to another session, nothing is left behind in any. */
class PoolerTest {
    private static final int STARTERS = 4;
    private static final Revisions REVISIONS = Shop.revisions()
            .then(
                    "f6",
                    "R0006_IndexNames",
                    op -> {
                        op.execute("create index concurrently ix_customers_name on customers (name)");
                        op.execute("update customers set name = name || '!'");
                    },
                    op -> op.execute("drop index concurrently ix_customers_name"));

    @TempDir
    Path folder;

    @DatabaseTest(Engine.POSTGRESQL)
    void leavesNoLockAndNoLimitBehind(TestDatabase database) throws Exception {
        List<Connection> sessions = new ArrayList<>();
        try {
            for (int i = 0; i < 3 * STARTERS; i++) {
                sessions.add(database.connect());
            }
            startAll(new TransactionPooler(sessions).dataSource());

            assertThat(database.rows("select count(*) from pg_locks where locktype = 'advisory'"))
                    .containsExactly("0");
            for (Connection session : sessions) {
                assertThat(value(session, "show lock_timeout")).isEqualTo("0");
            }
        } finally {
            for (Connection session : sessions) {
                session.close();
            }
        }
        check(database);
    }

    @DatabaseTest(Engine.POSTGRESQL)
    void worksThroughPgBouncer(TestDatabase database) throws Exception {
        assumeTrue(PgBouncer.isThere(), "PgBouncer is not on this machine (-Dretort.pgbouncer=…)");
        try (PgBouncer bouncer = PgBouncer.start(folder, database.url(), database.user())) {
            startAll(new DriverDataSource(bouncer.url(), database.user(), database.password()));

            assertThat(database.rows("select count(*) from pg_locks where locktype = 'advisory'"))
                    .containsExactly("0");
        }
        check(database);
    }

    private static void startAll(DataSource dataSource) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(STARTERS);
        try {
            List<Future<MigrationResult>> starters = new ArrayList<>();
            for (int i = 0; i < STARTERS; i++) {
                starters.add(
                        threads.submit(() -> Retort.of(dataSource, REVISIONS).upgrade()));
            }
            int applied = 0;
            for (Future<MigrationResult> starter : starters) {
                applied += starter.get().revisions().size();
            }
            assertThat(applied).isEqualTo(6);
            assertThat(Retort.of(dataSource, REVISIONS).downgrade("-1").revisions())
                    .hasSize(1);
            assertThat(Retort.of(dataSource, REVISIONS).upgrade().revisions()).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void check(TestDatabase database) {
        assertThat(database.rows("select name from customers order by id")).containsExactly("Ana!!", "Bruno!!");
        assertThat(database.rows("select indisvalid from pg_index where indexrelid = 'ix_customers_name'::regclass"))
                .containsExactly("t");
        assertThat(Retort.of(database.dataSource(), REVISIONS).upgrade().nothingDone())
                .isTrue();
    }

    private static String value(Connection session, String sql) throws SQLException {
        try (Statement statement = session.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
