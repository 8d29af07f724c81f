package dev.retort.runtime.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.DatabaseTest;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The server ends all connections of a program, which lives on; the next start finishes what was begun. */
class CutOffTest {
    /** How many points are tried, spread over the way; {@code -Dretort.cut.points=100000} tries all. */
    private static final int POINTS = Integer.getInteger("retort.cut.points", 8);

    @DatabaseTest({Engine.POSTGRESQL, Engine.MARIADB, Engine.MYSQL})
    void isFinishedByTheNextStart(TestDatabase undisturbed, TestDatabase disturbed) throws Exception {
        new Cut(disturbed).strikeAll(undisturbed, disturbed, Way.UPGRADE, POINTS);
    }

    @DatabaseTest({Engine.POSTGRESQL, Engine.MARIADB, Engine.MYSQL})
    void isFinishedByTheNextStartOnTheWayBack(TestDatabase undisturbed, TestDatabase disturbed) throws Exception {
        new Cut(disturbed).strikeAll(undisturbed, disturbed, Way.DOWNGRADE, POINTS);
    }

    @DatabaseTest(Engine.POSTGRESQL)
    void isFinishedByTheNextStartWhereManyRevisionsShareATransaction(TestDatabase undisturbed, TestDatabase disturbed)
            throws Exception {
        new Cut(disturbed).strikeAll(undisturbed, disturbed, Way.UPGRADE_OF_MANY, POINTS);
    }

    /** All connections to one database end. */
    private static final class Cut extends Calamity {
        private final TestDatabase database;

        Cut(TestDatabase database) {
            this.database = database;
        }

        @Override
        void strike() throws SQLException {
            if (database.engine() == Engine.POSTGRESQL) {
                database.rows("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = current_database() and pid <> pg_backend_pid()");
                return;
            }
            try (Connection connection = database.connect();
                    Statement statement = connection.createStatement()) {
                List<Long> others = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery("select id from information_schema.processlist"
                        + " where db = database() and id <> connection_id()")) {
                    while (rows.next()) {
                        others.add(rows.getLong(1));
                    }
                }
                for (long other : others) {
                    try {
                        statement.execute("kill " + other);
                    } catch (SQLException gone) {
                        // It ended by itself.
                        assertThat(gone.getErrorCode()).isEqualTo(1094);
                    }
                }
            }
        }

        @Override
        void recover() {}
    }
}
