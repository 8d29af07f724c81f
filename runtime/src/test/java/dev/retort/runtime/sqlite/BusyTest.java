package dev.retort.runtime.sqlite;

import static dev.retort.runtime.support.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.MigrationEvent;
import dev.retort.runtime.MigrationListener;
import dev.retort.runtime.Retort;
import dev.retort.runtime.support.Shop;
import dev.retort.schema.finding.Code;
import dev.retort.testing.DatabaseTest;
import dev.retort.testing.DriverDataSource;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** A file that somebody else has locked for longer than the driver waits is waited for, as another starter is. */
class BusyTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String IMPATIENT_DRIVER = "&busy_timeout=1";

    private static DataSource impatient(TestDatabase database, String more) {
        return new DriverDataSource(database.url() + IMPATIENT_DRIVER + more, null, null);
    }

    /** Whoever has the whole file, as it is at each commit, and for long where somebody sees to it. */
    private static Connection holder(TestDatabase database, String lock) throws SQLException {
        Connection connection = database.connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute(lock);
        }
        return connection;
    }

    private static MigrationListener lettingGo(Connection holder, List<String> waits) {
        return event -> {
            if (event instanceof MigrationEvent.Waiting waiting) {
                waits.add(waiting.holder());
                try (Statement statement = holder.createStatement()) {
                    statement.execute("rollback");
                } catch (SQLException alreadyLetGo) {
                    // Once is enough.
                }
            }
        };
    }

    @DatabaseTest(Engine.SQLITE)
    void isWaitedForByVerbsThatWrite(TestDatabase database) throws SQLException {
        List<Consumer<Retort>> verbs = List.of(
                Retort::upgrade,
                retort -> retort.downgrade("-1"),
                retort -> retort.stampUnverified("heads"),
                retort -> retort.stampUnverified("base"));
        for (String lock : List.of("begin exclusive", "begin immediate")) {
            for (Consumer<Retort> verb : verbs) {
                database.clear();
                Retort.of(database.dataSource(), Shop.revisions().first(1)).upgrade();
                List<String> waits = new ArrayList<>();
                try (Connection holder = holder(database, lock)) {
                    verb.accept(Retort.builder(
                                    impatient(database, ""), Shop.revisions().first(2))
                            .patience(PATIENCE)
                            .listener(lettingGo(holder, waits))
                            .build());
                }
                assertThat(waits).as(lock).hasSize(1);
                assertThat(database.rows("select count(*) from retort_history")).containsExactly("2");
            }
        }
    }

    @DatabaseTest(Engine.SQLITE)
    void isWaitedForByVerbsThatRead(TestDatabase database) throws Exception {
        Retort.of(database.dataSource(), Shop.revisions().first(1)).upgrade();
        List<Consumer<Retort>> verbs = List.of(
                retort -> assertThat(retort.current().upToDate()).isFalse(),
                retort -> assertThat(retort.history().entries()).hasSize(1),
                retort -> assertThat(retort.show("heads").applied()).isFalse(),
                retort -> assertThat(retort.plan("heads").revisions()).hasSize(1),
                retort ->
                        assertThat(retort.only("default").current().upToDate()).isFalse());
        for (Consumer<Retort> verb : verbs) {
            try (Connection holder = holder(database, "begin exclusive")) {
                Thread later = new Thread(() -> {
                    pause();
                    rollBack(holder);
                });
                later.start();
                verb.accept(
                        Retort.builder(impatient(database, ""), Shop.revisions().first(2))
                                .patience(PATIENCE)
                                .build());
                later.join();
            }
        }
    }

    @DatabaseTest(Engine.SQLITE)
    void isWaitedForWhereNothingIsPending(TestDatabase database) throws SQLException {
        Retort.of(database.dataSource(), Shop.revisions().first(1)).upgrade();
        List<String> waits = new ArrayList<>();
        try (Connection holder = holder(database, "begin exclusive")) {
            assertThat(Retort.builder(impatient(database, ""), Shop.revisions().first(1))
                            .patience(PATIENCE)
                            .listener(lettingGo(holder, waits))
                            .build()
                            .upgrade()
                            .nothingDone())
                    .isTrue();
        }
        assertThat(waits).singleElement().asString().contains("SQLITE_BUSY");
    }

    @DatabaseTest(Engine.SQLITE)
    void isWaitedForOnAnEmptyFileThatSomebodyReads(TestDatabase database) throws SQLException {
        database.execute("create table others (id integer)", "insert into others values (1)");
        List<String> waits = new ArrayList<>();
        try (Connection reader = holder(database, "begin");
                Statement statement = reader.createStatement()) {
            statement.executeQuery("select * from others").close();
            assertThat(Retort.builder(impatient(database, ""), Shop.revisions().first(1))
                            .patience(PATIENCE)
                            .listener(lettingGo(reader, waits))
                            .build()
                            .upgrade()
                            .revisions())
                    .hasSize(1);
        }
        assertThat(waits).hasSize(1);
    }

    @DatabaseTest(Engine.SQLITE)
    void isWaitedForByWhoConnects(TestDatabase database) throws Exception {
        Retort.of(database.dataSource(), Shop.revisions().first(1)).upgrade();
        try (Connection holder = holder(database, "begin exclusive")) {
            Thread later = new Thread(() -> {
                pause();
                rollBack(holder);
            });
            later.start();
            // To ask for the mode is to ask for the file.
            assertThat(Retort.builder(
                                    impatient(database, "&journal_mode=WAL"),
                                    Shop.revisions().first(2))
                            .patience(PATIENCE)
                            .build()
                            .upgrade()
                            .revisions())
                    .hasSize(1);
            later.join();
        }
    }

    @DatabaseTest(Engine.SQLITE)
    void isToldOfOnceThereIsNoPatienceLeft(TestDatabase database) throws SQLException {
        Retort.of(database.dataSource(), Shop.revisions().first(1)).upgrade();
        Retort retort = Retort.builder(impatient(database, ""), Shop.revisions().first(2))
                .patience(Duration.ofMillis(100))
                .build();
        try (Connection holder = holder(database, "begin exclusive")) {
            assertThat(messageOf(Code.RT555, retort::upgrade))
                    .contains("while upgrading")
                    .contains("SQLITE_BUSY")
                    .contains("a connection that did not end its transaction")
                    .contains("Nothing was changed");
            rollBack(holder);
        }
        try (Connection holder = holder(database, "begin immediate")) {
            assertThat(messageOf(Code.RT514, retort::upgrade))
                    .contains("it lets one write at a time")
                    .contains("Nothing was changed by this one");
            rollBack(holder);
        }
        assertThat(retort.upgrade().revisions()).hasSize(1);
    }

    private static void rollBack(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("rollback");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
