package dev.retort.runtime.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.retort.testing.DatabaseTest;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/** Statements of revisions wait no longer than they may, and leave the connection as they found it. */
class SessionsTest {
    private static final Sessions.Limits SHORT = new Sessions.Limits(Duration.ofMillis(200), Duration.ofSeconds(30));

    /** How each engine says what a session's limits are. */
    private static final Map<Engine, String> SETTINGS = Map.of(
            Engine.H2, "call lock_timeout()",
            Engine.MARIADB, "select concat_ws(' ', @@sql_mode, @@lock_wait_timeout, @@max_statement_time)",
            Engine.MYSQL, "select concat_ws(' ', @@sql_mode, @@lock_wait_timeout, @@max_execution_time)",
            Engine.SQLITE, "select timeout || ' ' || foreign_keys from pragma_busy_timeout, pragma_foreign_keys",
            Engine.POSTGRESQL, "select current_setting('lock_timeout') || ' ' || current_setting('statement_timeout')");

    @DatabaseTest({Engine.H2, Engine.POSTGRESQL, Engine.MARIADB, Engine.MYSQL, Engine.SQLITE})
    void aStatementGivesUpWaitingForAReader(TestDatabase database) throws SQLException {
        database.execute("create table busy (id int)", "insert into busy values (1)");
        try (Connection reader = database.connect();
                Connection worker = database.connect()) {
            Dialect dialect = Dialects.of(worker);
            reader.setAutoCommit(false);
            execute(reader, "update busy set id = 2");
            String settings = settings(database, worker);
            try (Sessions.Session session = dialect.sessions().open(worker, SHORT)) {
                worker.setAutoCommit(!dialect.transactionalDdl());
                if (dialect.transactionalDdl()) {
                    session.afterBegin();
                } else {
                    session.beforeCommitting();
                }
                SQLException refusal =
                        catchThrowableOfType(SQLException.class, () -> execute(worker, "drop table busy"));
                assertThat(dialect.fault(refusal)).isEqualTo(Fault.LOCK_TIMEOUT);
                if (!worker.getAutoCommit()) {
                    worker.rollback();
                }
                worker.setAutoCommit(true);
                session.beforeCommitting();
            }
            assertThat(settings(database, worker)).isEqualTo(settings);
        }
    }

    private static String settings(TestDatabase database, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var row = statement.executeQuery(SETTINGS.get(database.engine()))) {
            row.next();
            return row.getString(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
