package dev.retort.runtime.execution;

import dev.retort.runtime.dialect.Dialect;
import dev.retort.runtime.dialect.Fault;
import dev.retort.runtime.lock.Waits;
import dev.retort.schema.finding.RetortException;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Reads and writes the runtime's own tables. Others are in the way of that where they lock the whole database, as
 * who writes does on SQLite, or while a starter alters these tables: they are waited for, as for another starter.
 */
final class OwnTables {
    private final Connection connection;
    private final Dialect dialect;
    private final Waits waits;

    OwnTables(Connection connection, Dialect dialect, Waits waits) {
        this.connection = connection;
        this.dialect = dialect;
        this.waits = waits;
    }

    /**
     * Does something with the tables, again and again while others hold a lock that it needs. What it has begun is
     * rolled back before each time but the first.
     *
     * @param doing what for, in words that follow "while"
     * @throws RetortException if they hold it for too long (RT555)
     */
    <T> T use(String doing, Retried.Use<T> use) throws SQLException {
        Retried<T> retried = new Retried<>(use, this::isLocked);
        return retried.until(waits, doing);
    }

    private boolean isLocked(SQLException failure) throws SQLException {
        if (Faults.kind(dialect, failure) != Fault.LOCK_TIMEOUT) {
            return false;
        }
        if (!connection.getAutoCommit()) {
            connection.rollback();
        }
        return true;
    }
}
