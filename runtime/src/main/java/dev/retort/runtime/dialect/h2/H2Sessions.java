package dev.retort.runtime.dialect.h2;

import dev.retort.runtime.dialect.Sessions;
import dev.retort.runtime.dialect.standard.Queries;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** H2's sessions: only their limits. */
final class H2Sessions implements Sessions {
    @Override
    public Session open(Connection connection, Limits limits) throws SQLException {
        int lock = setting(connection, "call lock_timeout()");
        int statement = setting(
                connection,
                "select cast(SETTING_VALUE as integer) from INFORMATION_SCHEMA.SETTINGS where SETTING_NAME = 'QUERY_TIMEOUT'");
        for (String sql : prologue(limits)) {
            Queries.run(connection, sql);
        }
        return new Session() {
            @Override
            public void afterBegin() {}

            @Override
            public void beforeCommitting() {}

            @Override
            public void beforeCommit() {}

            @Override
            public void close() throws SQLException {
                Queries.run(connection, "set lock_timeout " + lock);
                Queries.run(connection, "set query_timeout " + statement);
            }
        };
    }

    private static int setting(Connection connection, String query) throws SQLException {
        return Queries.first(connection, row -> row.getInt(1), query).orElse(0);
    }

    @Override
    public List<String> prologue(Limits limits) {
        List<String> statements = new ArrayList<>();
        if (!limits.lock().equals(Duration.ZERO)) {
            statements.add("set lock_timeout " + limits.lock().toMillis());
        }
        if (!limits.statement().equals(Duration.ZERO)) {
            statements.add("set query_timeout " + limits.statement().toMillis());
        }
        return statements;
    }

    @Override
    public List<String> epilogue(Limits limits) {
        return List.of();
    }
}
