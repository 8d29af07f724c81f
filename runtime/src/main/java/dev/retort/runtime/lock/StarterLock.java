package dev.retort.runtime.lock;

import dev.retort.runtime.dialect.Locks;
import dev.retort.runtime.dialect.Sessions;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lock that one of several starters has at a time. It dies with a transaction or a connection, so
 * nobody ever waits for one who is gone; it is tried again and again and never waited for inside of the
 * database, where a waiter can be in the way of the holder.
 */
public final class StarterLock implements AutoCloseable {
    private final Locks locks;
    private final String name;
    private final ConnectionSource second;
    private final Connection connection;
    private final Waits waits;
    private @Nullable Connection holder;

    /**
     * @param second gives the connection of a lock that needs one of its own
     * @param connection the connection that runs the statements
     * @param waits how it is waited for another starter
     */
    public StarterLock(Locks locks, String name, ConnectionSource second, Connection connection, Waits waits) {
        this.locks = locks;
        this.name = name;
        this.second = second;
        this.connection = connection;
        this.waits = waits;
    }

    /**
     * Enters a transaction under the lock: when this returns, autocommit is off and nothing was read yet.
     *
     * @return whether the lock was taken just now, so that what was read before may be old
     * @throws RetortException if another starter has it for too long (RT514)
     */
    public boolean beginTransaction() throws SQLException {
        if (holder == null && locks.inTransaction()) {
            connection.setAutoCommit(false);
            waitFor(connection, () -> {
                boolean taken = locks.tryInTransaction(connection, name);
                if (!taken) {
                    connection.rollback();
                }
                return taken;
            });
            return true;
        }
        boolean fresh = hold();
        connection.setAutoCommit(false);
        return fresh;
    }

    /**
     * The query that tries to enter a transaction under the lock, if there is one and the lock is not held
     * already; {@link Locks#inOneQuery}.
     */
    public Optional<String> inOneQuery(Sessions.Limits limits) {
        return holder == null && locks.inTransaction() ? locks.inOneQuery(name, limits) : Optional.empty();
    }

    /**
     * Takes the lock until {@link #close()} or the end of its connection; the connection that runs the
     * statements is in autocommit mode when this returns. Where there are locks of transactions only, nothing
     * is taken: each transaction then takes its own, and asks whether another starter was there before it.
     *
     * @return whether the lock was taken just now, so that what was read before may be old
     * @throws RetortException if another starter has it for too long (RT514)
     */
    public boolean hold() throws SQLException {
        connection.setAutoCommit(true);
        if (holder != null) {
            return false;
        }
        if (!locks.onConnection()) {
            return true;
        }
        Connection own = locks.ownConnection(connection) ? second.open() : connection;
        try {
            waitFor(own, () -> locks.tryOnConnection(own, name));
            holder = own;
        } finally {
            if (holder == null && own != connection) {
                own.close();
            }
        }
        return true;
    }

    /** Whether the lock outlives transactions now. */
    public boolean isHeld() {
        return holder != null;
    }

    /** Whether it is the kind of lock that each transaction takes anew. */
    public boolean perTransaction() {
        return locks.inTransaction();
    }

    /** Lets go of the lock, if it is held. */
    @Override
    public void close() throws SQLException {
        Connection held = holder;
        holder = null;
        if (held != null) {
            try {
                locks.release(held, name);
            } finally {
                if (held != connection) {
                    held.close();
                }
            }
        }
    }

    private void waitFor(Connection asking, Waits.Attempt attempt) throws SQLException {
        waits.until(
                attempt,
                () -> holderOf(asking),
                (whom, waited) -> new RetortException(
                        Code.RT514,
                        (locks.everybodys()
                                        ? "somebody has been writing to this database for " + waited.toSeconds()
                                                + " seconds, and it lets one write at a time: "
                                        : "another program has been migrating this database for " + waited.toSeconds()
                                                + " seconds: ")
                                + whom
                                + ". Nothing was changed by this one. Start it again when the other is done, or let it"
                                + " wait longer (Retort.builder(…).patience(…))."));
    }

    /** Only a courtesy: that it cannot be told must not keep a starter from waiting. */
    private String holderOf(Connection asking) throws SQLException {
        Optional<String> told;
        try {
            told = locks.holder(asking, name);
        } catch (SQLException cannotBeTold) {
            told = Optional.empty();
        }
        if (!asking.getAutoCommit()) {
            // An open transaction would be in the way of the holder's CREATE INDEX CONCURRENTLY.
            asking.rollback();
        }
        return told.orElse(
                locks.everybodys()
                        ? "another start of this program, or a connection that did not end its transaction"
                        : "the database does not say which");
    }

    /** Gives connections. */
    @FunctionalInterface
    public interface ConnectionSource {
        Connection open() throws SQLException;
    }
}
