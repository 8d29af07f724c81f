package dev.retort.runtime.dialect.sqlite;

import dev.retort.runtime.dialect.Fault;
import dev.retort.runtime.dialect.Locks;
import dev.retort.runtime.dialect.standard.Queries;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * SQLite's own lock: one connection at a time may write to a file, from {@code begin immediate} to the end of
 * its transaction. There is no lock for a connection, and none is needed: no statement of a revision runs
 * outside of a transaction.
 */
final class SqliteLocks implements Locks {
    @Override
    public @Nullable Table table() {
        return null;
    }

    @Override
    public boolean inTransaction() {
        return true;
    }

    /**
     * Takes the place of the transaction that the driver began, which gets its lock at the first write: it
     * may have read by then what another wrote since, and SQLite would refuse it.
     */
    @Override
    public boolean tryInTransaction(Connection connection, String name) throws SQLException {
        Queries.run(connection, "rollback");
        long busy = SqliteSessions.setting(connection, "busy_timeout");
        SqliteSessions.set(connection, "busy_timeout", "0");
        try {
            Queries.run(connection, "begin immediate");
            return true;
        } catch (SQLException failure) {
            Queries.run(connection, "begin");
            if (SqliteFaults.fault(failure) != Fault.LOCK_TIMEOUT) {
                throw failure;
            }
            return false;
        } finally {
            SqliteSessions.set(connection, "busy_timeout", Long.toString(busy));
        }
    }

    @Override
    public boolean onConnection() {
        return false;
    }

    @Override
    public boolean ownConnection(Connection connection) {
        return false;
    }

    @Override
    public boolean tryOnConnection(Connection connection, String name) {
        throw new UnsupportedOperationException("SQLite locks a file for a transaction only");
    }

    @Override
    public void release(Connection connection, String name) {
        throw new UnsupportedOperationException("SQLite locks a file for a transaction only");
    }

    @Override
    public boolean everybodys() {
        return true;
    }

    /** SQLite does not know. */
    @Override
    public Optional<String> holder(Connection connection, String name) {
        return Optional.empty();
    }
}
