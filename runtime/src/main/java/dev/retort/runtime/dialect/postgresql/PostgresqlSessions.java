package dev.retort.runtime.dialect.postgresql;

import dev.retort.runtime.dialect.Sessions;
import dev.retort.runtime.dialect.standard.Queries;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL's sessions: their limits. Inside of transactions they are set for the transaction alone;
 * only statements outside of any set them for the session, and set them back. Behind a pooler, where they
 * would stay in a session that is nobody's own, those statements have the limits that the session has.
 */
final class PostgresqlSessions implements Sessions {
    @Override
    public Session open(Connection connection, Limits limits) {
        return new Session() {
            private boolean changed;

            @Override
            public void afterBegin() throws SQLException {
                for (String sql : settings("set local ", limits)) {
                    Queries.run(connection, sql);
                }
            }

            @Override
            public void beforeCommitting() throws SQLException {
                if (!changed && !PostgresqlPooling.isDirect(connection)) {
                    return;
                }
                changed = true;
                for (String sql : settings("set ", limits)) {
                    Queries.run(connection, sql);
                }
            }

            @Override
            public void beforeCommit() {}

            @Override
            public void close() throws SQLException {
                if (changed) {
                    for (String sql : epilogue(limits)) {
                        Queries.run(connection, sql);
                    }
                }
            }
        };
    }

    @Override
    public List<String> prologue(Limits limits) {
        return settings("set ", limits);
    }

    @Override
    public List<String> epilogue(Limits limits) {
        List<String> statements = new ArrayList<>();
        if (!limits.lock().equals(Duration.ZERO)) {
            statements.add("reset lock_timeout");
        }
        if (!limits.statement().equals(Duration.ZERO)) {
            statements.add("reset statement_timeout");
        }
        return statements;
    }

    private static List<String> settings(String set, Limits limits) {
        List<String> statements = new ArrayList<>();
        if (!limits.lock().equals(Duration.ZERO)) {
            statements.add(set + "lock_timeout = " + limits.lock().toMillis());
        }
        if (!limits.statement().equals(Duration.ZERO)) {
            statements.add(set + "statement_timeout = " + limits.statement().toMillis());
        }
        return statements;
    }
}
