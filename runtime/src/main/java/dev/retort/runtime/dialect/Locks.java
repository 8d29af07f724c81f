package dev.retort.runtime.dialect;

import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Locks that keep starters apart. Each is tried without waiting, and dies with the transaction or
 * connection that holds it, so that nobody is ever stuck behind one who is gone. A lock is named by any
 * text; two names never meet.
 */
public interface Locks {

    /** A table that the locks need and the runtime creates with its own, or {@code null} for none. */
    @Nullable
    Table table();

    /**
     * Whether there are locks that die with a transaction. Where there are, {@link #tryInTransaction} is
     * taken for revisions that run in one, and no connection lock is needed for them.
     */
    boolean inTransaction();

    /**
     * Tries to take the lock until the connection's current transaction ends.
     *
     * @return whether it was free
     * @throws UnsupportedOperationException if {@link #inTransaction()} is false
     */
    boolean tryInTransaction(Connection connection, String name) throws SQLException;

    /**
     * A query that does what {@link #tryInTransaction} and then {@link Sessions.Session#afterBegin} do, and
     * that another query may follow in the same text, after a semicolon: one way to the server and back
     * instead of three. Its only row begins with whether the lock was free.
     *
     * @return empty where there is none, or it would be no gain
     */
    default Optional<String> inOneQuery(String name, Sessions.Limits limits) {
        return Optional.empty();
    }

    /** Whether there are locks that outlive a transaction: those of a connection. */
    default boolean onConnection() {
        return true;
    }

    /**
     * Whether a connection lock must be held by a connection that does nothing else, because statements
     * that commit by themselves would let go of it. Otherwise it must be held by the very connection that
     * runs the statements: a client that died may have left one running in the server, and then the lock
     * is free only when that has ended.
     *
     * @param connection the connection that runs the statements, in autocommit mode
     */
    boolean ownConnection(Connection connection) throws SQLException;

    /**
     * Tries to take the lock until {@link #release} or the end of the connection. Where {@link
     * #ownConnection} is true, it turns the connection's autocommit off and leaves a transaction open;
     * otherwise the connection must be in autocommit mode.
     *
     * @return whether it was free
     * @throws UnsupportedOperationException if {@link #onConnection()} is false
     */
    boolean tryOnConnection(Connection connection, String name) throws SQLException;

    /** Lets go of a connection lock, and gives the connection back as it was. */
    void release(Connection connection, String name) throws SQLException;

    /**
     * Whether whoever changes anything in the database holds the lock while they do, and not starters only: it is
     * the database's own.
     */
    default boolean everybodys() {
        return false;
    }

    /** Who holds the lock, in a person's words, where the database can tell. */
    Optional<String> holder(Connection connection, String name) throws SQLException;
}
