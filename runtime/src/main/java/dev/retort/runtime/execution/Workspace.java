package dev.retort.runtime.execution;

import dev.retort.runtime.MigrationListener;
import dev.retort.runtime.Settings;
import dev.retort.runtime.dialect.Dialect;
import dev.retort.runtime.dialect.Dialects;
import dev.retort.runtime.dialect.Locks;
import dev.retort.runtime.dialect.Sessions;
import dev.retort.runtime.history.HistoryReader;
import dev.retort.runtime.history.HistorySql;
import dev.retort.runtime.history.HistoryTables;
import dev.retort.runtime.lock.StarterLock;
import dev.retort.runtime.lock.Waits;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What one call works with: a connection, its dialect, the runtime's tables, the lock. Closed at its end. */
public final class Workspace implements AutoCloseable {
    private final Connection connection;
    private final boolean autoCommit;
    private final int isolation;
    private final Settings settings;
    private final MigrationListener listener;
    private final Dialect dialect;
    private final HistorySql sql;
    private final HistoryReader reader;
    private final StarterLock lock;
    private final HistoryStatementRunner statements;
    private final OwnTables own;
    private final HistorySetup setup;
    private Sessions.@Nullable Session session;

    /**
     * @param connection an open connection, not in a transaction; the caller closes it after this
     * @param dataSource where it came from
     * @throws dev.retort.schema.finding.RetortException if no dialect knows the database
     */
    public Workspace(Connection connection, DataSource dataSource, Settings settings, MigrationListener listener)
            throws SQLException {
        this.connection = connection;
        this.settings = settings;
        this.listener = listener;
        this.autoCommit = connection.getAutoCommit();
        this.isolation = isolation(connection);
        prepare();
        this.dialect = Dialects.of(connection);
        HistoryTables tables = HistoryTables.in(settings.historySchema());
        this.sql = new HistorySql(dialect, tables);
        this.reader = new HistoryReader(sql);
        Locks locks = dialect.locks(settings.historySchema());
        Waits waits = new Waits(settings.patience(), listener);
        this.lock = new StarterLock(locks, tables.log().toString(), () -> second(dataSource), connection, waits);
        this.statements = new HistoryStatementRunner(connection, dialect, sql);
        this.own = new OwnTables(connection, dialect, waits);
        this.setup = new HistorySetup(connection, dialect, sql, locks.table(), lock);
    }

    /**
     * Ends what may be open, and has each query see what was committed before it: under the lock the state
     * is read again, and a snapshot of before the lock would show what is not so any more.
     */
    private void prepare() throws SQLException {
        if (!autoCommit) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        if (isolation > Connection.TRANSACTION_READ_COMMITTED) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
    }

    /** The connection's isolation, where it can be another. */
    private static int isolation(Connection connection) throws SQLException {
        return connection.getMetaData().supportsTransactionIsolationLevel(Connection.TRANSACTION_READ_COMMITTED)
                ? connection.getTransactionIsolation()
                : Connection.TRANSACTION_NONE;
    }

    private static Connection second(DataSource dataSource) {
        try {
            return dataSource.getConnection();
        } catch (SQLException | RuntimeException failure) {
            throw Faults.second(failure);
        }
    }

    Connection connection() {
        return connection;
    }

    public Dialect dialect() {
        return dialect;
    }

    Settings settings() {
        return settings;
    }

    MigrationListener listener() {
        return listener;
    }

    public HistorySql sql() {
        return sql;
    }

    public HistoryReader reader() {
        return reader;
    }

    StarterLock lock() {
        return lock;
    }

    /** What runs statements that write into the runtime's own tables. */
    HistoryStatementRunner statements() {
        return statements;
    }

    /** What reads and writes the runtime's own tables, and waits for who is in the way. */
    OwnTables own() {
        return own;
    }

    /** The runtime's own tables, as they are in the database. */
    HistorySetup setup() {
        return setup;
    }

    /** Sees to it that the runtime's own tables are there in this build's layout, with a row for each of the sets. */
    void ensureOwnTables(Set<String> sets) throws SQLException {
        own.use("preparing Retort's own tables", () -> {
            setup.ensure(sets);
            return true;
        });
    }

    /** The connection prepared for statements of revisions, from the first time that this is called on. */
    Sessions.Session session() throws SQLException {
        if (session == null) {
            session = dialect.sessions().open(connection, limits());
        }
        return session;
    }

    /** How long statements of revisions may take. */
    Sessions.Limits limits() {
        return new Sessions.Limits(settings.lockTimeout(), settings.statementTimeout());
    }

    /** Runs a statement of a revision that changes rows, and says how many. */
    long update(String statementOfRevision) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            return statement.executeUpdate(statementOfRevision);
        }
    }

    /** Runs a statement of a revision, whatever it returns. */
    void run(String statementOfRevision) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(statementOfRevision);
        }
    }

    /** Gives the connection back as it was. To turn autocommit on would commit what could not be rolled back. */
    @Override
    public void close() throws SQLException {
        try (lock;
                statements) {
            if (connection.isClosed()) {
                return;
            }
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            if (session != null) {
                session.close();
            }
            connection.setAutoCommit(true);
            if (isolation > Connection.TRANSACTION_READ_COMMITTED) {
                connection.setTransactionIsolation(isolation);
            }
            connection.setAutoCommit(autoCommit);
        }
    }
}
