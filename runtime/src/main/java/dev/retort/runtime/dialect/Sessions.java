package dev.retort.runtime.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** Prepares connections for the statements of revisions. */
public interface Sessions {

    /**
     * Prepares a connection that is not in a transaction.
     *
     * @return what restores it
     */
    Session open(Connection connection, Limits limits) throws SQLException;

    /** The statements that prepare the session of a script, before its first transaction. */
    List<String> prologue(Limits limits);

    /** The statements that end the session of a script. */
    List<String> epilogue(Limits limits);

    /**
     * How long statements may take.
     *
     * @param lock how long a statement waits for a lock, {@link Duration#ZERO} for the connection's own limit
     * @param statement how long a statement runs, {@link Duration#ZERO} for the connection's own limit
     */
    record Limits(Duration lock, Duration statement) {
        /** What the connection has. */
        public static final Limits NONE = new Limits(Duration.ZERO, Duration.ZERO);
    }

    /** A connection that is prepared for the statements of revisions. */
    interface Session extends AutoCloseable {
        /**
         * Called before each transaction that runs statements of a revision, and before its lock is taken.
         * Nothing was done on the connection since its last commit or rollback; a transaction may be open
         * all the same, and may be ended.
         *
         * @param statements the statements that it will run, without those of steps in code
         */
        default void beforeTransaction(List<String> statements) throws SQLException {}

        /** Whether a transaction that runs these statements is like any other, and may run those of others too. */
        default boolean mayShareTransaction(List<String> statements) {
            return true;
        }

        /**
         * Called first inside of each transaction. What it sets ends with the transaction, where the
         * database can: a pooler may give the next one to another session.
         */
        void afterBegin() throws SQLException;

        /** Called before statements that commit by themselves, with autocommit on. */
        void beforeCommitting() throws SQLException;

        /**
         * Called inside of each transaction that ran statements of a revision, before it is committed.
         *
         * @throws SQLException if the rows contradict the schema in a way that the database itself did not
         *     see; the transaction is then to be rolled back
         */
        void beforeCommit() throws SQLException;

        /** Gives the connection back as it was; it is not in a transaction then. */
        @Override
        void close() throws SQLException;
    }
}
