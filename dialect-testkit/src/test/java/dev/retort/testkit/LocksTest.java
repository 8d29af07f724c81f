package dev.retort.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.runtime.dialect.Locks;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.testing.DatabaseTest;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** One starter at a time, and nobody waits for one who is gone. */
class LocksTest {

    @DatabaseTest({Engine.H2, Engine.POSTGRESQL, Engine.MARIADB, Engine.MYSQL})
    void oneConnectionHasTheLockUntilItLetsGo(TestDatabase database) throws SQLException {
        Locks locks = locks(database);
        try (Connection one = database.connect();
                Connection two = database.connect()) {
            assertThat(locks.tryOnConnection(one, "set")).isTrue();
            assertThat(locks.tryOnConnection(two, "set")).isFalse();
            assertThat(two.getAutoCommit()).isTrue();
            assertThat(locks.tryOnConnection(two, "other set")).isTrue();
            locks.release(two, "other set");
            assertThat(locks.holder(two, "set"))
                    .hasValueSatisfying(who -> assertThat(who).isNotBlank());
            locks.release(one, "set");
            assertThat(one.getAutoCommit()).isTrue();
            assertThat(locks.tryOnConnection(two, "set")).isTrue();
            locks.release(two, "set");
            assertThat(locks.holder(two, "set")).isEmpty();
        }
    }

    @DatabaseTest({Engine.H2, Engine.POSTGRESQL, Engine.MARIADB, Engine.MYSQL})
    void theLockDiesWithItsConnection(TestDatabase database) throws SQLException {
        Locks locks = locks(database);
        try (Connection survivor = database.connect()) {
            try (Connection lost = database.connect()) {
                assertThat(locks.tryOnConnection(lost, "set")).isTrue();
                assertThat(locks.tryOnConnection(survivor, "set")).isFalse();
            }
            assertThat(becomesFree(locks, survivor)).isTrue();
        }
    }

    /** The server notices an end of a connection a moment after the client. */
    private static boolean becomesFree(Locks locks, Connection survivor) throws SQLException {
        for (int i = 0; i < 100; i++) {
            if (locks.tryOnConnection(survivor, "set")) {
                return true;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    @DatabaseTest({Engine.H2, Engine.POSTGRESQL, Engine.MARIADB, Engine.MYSQL})
    void theSchemaCanBeChangedUnderTheLock(TestDatabase database) throws SQLException {
        Locks locks = locks(database);
        try (Connection holder = database.connect();
                Connection worker = database.connect();
                Connection other = database.connect()) {
            assertThat(locks.tryOnConnection(locks.ownConnection(worker) ? holder : worker, "set"))
                    .isTrue();
            try (Statement statement = worker.createStatement()) {
                statement.execute("create table anything (id int)");
                statement.execute("drop table anything");
            }
            assertThat(locks.tryOnConnection(other, "set")).isFalse();
        }
    }

    @DatabaseTest({Engine.H2, Engine.POSTGRESQL, Engine.MARIADB, Engine.MYSQL})
    void theLockOfATransactionEndsWithIt(TestDatabase database) throws SQLException {
        Locks locks = locks(database);
        try (Connection one = database.connect();
                Connection two = database.connect()) {
            one.setAutoCommit(false);
            two.setAutoCommit(false);
            if (!locks.inTransaction()) {
                assertThatThrownBy(() -> locks.tryInTransaction(one, "set"))
                        .isInstanceOf(UnsupportedOperationException.class);
                return;
            }
            assertThat(locks.tryInTransaction(one, "set")).isTrue();
            assertThat(locks.tryInTransaction(two, "set")).isFalse();
            two.rollback();
            one.commit();
            assertThat(locks.tryInTransaction(two, "set")).isTrue();
            two.rollback();
            assertThat(locks.tryInTransaction(one, "set")).isTrue();
            one.rollback();
        }
    }

    private static Locks locks(TestDatabase database) throws SQLException {
        try (Runner runner = new Runner(database.dataSource())) {
            Locks locks = runner.dialect().locks(null);
            Table table = locks.table();
            if (table != null) {
                runner.run(Fresh.creating(Schema.of(table)));
            }
            return locks;
        }
    }
}
