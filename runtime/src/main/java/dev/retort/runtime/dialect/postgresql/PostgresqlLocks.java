package dev.retort.runtime.dialect.postgresql;

import dev.retort.runtime.dialect.Locks;
import dev.retort.runtime.dialect.Sessions;
import dev.retort.runtime.dialect.standard.Queries;
import dev.retort.schema.Table;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's advisory locks. They are polled: who waits for one inside of the database is in the way of
 * CREATE INDEX CONCURRENTLY.
 *
 * <p>For statements outside of transactions it is the lock of a session, of the one that runs them; behind a
 * pooler, where a session is nobody's own, the lock of a transaction that stays open on a second connection.
 */
final class PostgresqlLocks implements Locks {
    @Override
    public @Nullable Table table() {
        return null;
    }

    @Override
    public boolean inTransaction() {
        return true;
    }

    @Override
    public boolean tryInTransaction(Connection connection, String name) throws SQLException {
        return ask(connection, "pg_try_advisory_xact_lock", name);
    }

    @Override
    public Optional<String> inOneQuery(String name, Sessions.Limits limits) {
        return Optional.of("select pg_try_advisory_xact_lock(" + key(name) + ")" + limit("lock_timeout", limits.lock())
                + limit("statement_timeout", limits.statement()));
    }

    private static String limit(String setting, Duration limit) {
        return limit.isZero() ? "" : ", set_config('" + setting + "', '" + limit.toMillis() + "', true)";
    }

    @Override
    public boolean ownConnection(Connection connection) throws SQLException {
        return !PostgresqlPooling.isDirect(connection);
    }

    @Override
    public boolean tryOnConnection(Connection connection, String name) throws SQLException {
        if (PostgresqlPooling.isDirect(connection)) {
            return ask(connection, "pg_try_advisory_lock", name);
        }
        connection.setAutoCommit(false);
        boolean taken = false;
        try {
            taken = tryInTransaction(connection, name);
            // Not to be ended for being idle; and the query before it lets go of its snapshot only now, for
            // which CREATE INDEX CONCURRENTLY would wait.
            Queries.run(connection, "set local idle_in_transaction_session_timeout = 0");
            return taken;
        } finally {
            if (!taken) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    @Override
    public void release(Connection connection, String name) throws SQLException {
        if (connection.getAutoCommit()) {
            ask(connection, "pg_advisory_unlock", name);
        } else {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    @Override
    public Optional<String> holder(Connection connection, String name) throws SQLException {
        long key = key(name);
        return Queries.first(
                connection,
                row -> "process " + row.getInt(1) + " of user " + row.getString(2)
                        + (row.getString(3).isEmpty() ? "" : " (" + row.getString(3) + ")") + ", connected since "
                        + row.getString(4),
                "select a.pid, a.usename, coalesce(a.application_name, ''), to_char(a.backend_start, 'YYYY-MM-DD"
                        + " HH24:MI:SS') from pg_locks l join pg_stat_activity a on a.pid = l.pid where l.locktype ="
                        + " 'advisory' and l.granted and l.objsubid = 1 and l.database = (select oid from pg_database"
                        + " where datname = current_database()) and l.classid = ?::bigint::oid and l.objid ="
                        + " ?::bigint::oid",
                key >>> 32,
                key & 0xFFFFFFFFL);
    }

    private static boolean ask(Connection connection, String function, String name) throws SQLException {
        return Queries.first(connection, row -> row.getBoolean(1), "select " + function + "(" + key(name) + ")")
                .orElse(false);
    }

    /** The lock's name as the number that it has in the database. */
    private static long key(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
