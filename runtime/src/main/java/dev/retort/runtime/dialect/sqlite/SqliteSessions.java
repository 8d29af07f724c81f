package dev.retort.runtime.dialect.sqlite;

import dev.retort.runtime.dialect.Sessions;
import dev.retort.runtime.dialect.standard.Queries;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * SQLite's sessions. A transaction that builds a table anew runs with foreign keys off, which can only be
 * said outside of it, and is committed only if no more rows refer to nothing than before it. SQLite has no
 * limit on the time of a statement.
 */
final class SqliteSessions implements Sessions {
    @Override
    public Session open(Connection connection, Limits limits) throws SQLException {
        boolean foreignKeys = setting(connection, "foreign_keys") != 0;
        long busy = setting(connection, "busy_timeout");
        if (!limits.lock().isZero()) {
            set(connection, "busy_timeout", Long.toString(limits.lock().toMillis()));
        }
        return new SqliteSession(connection, foreignKeys, busy);
    }

    @Override
    public List<String> prologue(Limits limits) {
        return limits.lock().isZero()
                ? List.of("pragma foreign_keys = off")
                : List.of(
                        "pragma foreign_keys = off",
                        "pragma busy_timeout = " + limits.lock().toMillis());
    }

    @Override
    public List<String> epilogue(Limits limits) {
        return List.of();
    }

    static long setting(Connection connection, String name) throws SQLException {
        return Queries.first(connection, row -> row.getLong(1), "pragma " + name)
                .orElse(0L);
    }

    static void set(Connection connection, String name, String value) throws SQLException {
        Queries.run(connection, "pragma " + name + " = " + value);
    }
}
