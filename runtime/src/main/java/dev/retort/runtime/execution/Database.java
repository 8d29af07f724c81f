package dev.retort.runtime.execution;

import dev.retort.runtime.MigrationListener;
import dev.retort.runtime.Settings;
import dev.retort.runtime.dialect.Dialects;
import dev.retort.runtime.history.SetState;
import dev.retort.runtime.history.StateReader;
import dev.retort.runtime.lock.Waits;
import dev.retort.schema.finding.RetortException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A database that is asked, and worked on with a workspace. */
public final class Database {
    private final DataSource dataSource;
    private final Settings settings;

    public Database(DataSource dataSource, Settings settings) {
        this.dataSource = dataSource;
        this.settings = settings;
    }

    /** What is done with a workspace. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Workspace workspace) throws SQLException;
    }

    /**
     * Reads where the database is, with one statement.
     *
     * @return {@code null} if the statement fails, as it does on a database that nothing was ever applied to:
     *     whoever goes on finds out why
     */
    @Nullable
    Map<String, SetState> states(Connection connection, List<String> sets, String doing) throws SQLException {
        try {
            return StateReader.read(connection, settings.historySchema(), sets);
        } catch (SQLException unreadable) {
            if (connection.isClosed()) {
                throw Faults.dead(unreadable, doing);
            }
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            return null;
        }
    }

    /**
     * Works on the database.
     *
     * @param doing what for, in words that follow "while"
     * @throws RetortException what it throws, and for what the database refuses
     */
    public <T> T with(MigrationListener listener, String doing, Work<T> work) {
        try (Connection connection = connect(doing)) {
            return with(connection, listener, doing, work);
        } catch (SQLException failure) {
            throw Faults.own(null, failure, doing);
        } catch (RetortException failure) {
            throw Faults.discreet(failure);
        }
    }

    /** Works on the database, on a connection that is open already and is closed by the caller. */
    <T> T with(Connection connection, MigrationListener listener, String doing, Work<T> work) throws SQLException {
        try (Workspace workspace = new Workspace(connection, dataSource, settings, listener)) {
            try {
                return work.on(workspace);
            } catch (SQLException failure) {
                throw Faults.own(workspace.dialect(), failure, doing);
            }
        }
    }

    /** A connection, which the caller closes. */
    Connection connect(String doing) {
        try {
            Connection connection = dataSource.getConnection();
            if (connection == null) {
                throw new SQLException(
                        "the data source " + dataSource.getClass().getName() + " gave none");
            }
            return connection;
        } catch (SQLException | RuntimeException failure) {
            if (Dialects.isBusy(failure)) {
                return again(doing);
            }
            throw Faults.connecting(failure);
        }
    }

    /** Who locks a whole database is in the way of connecting already, and waited for as anywhere else. */
    private Connection again(String doing) {
        Waits waits = new Waits(settings.patience(), new Reports(settings.listeners()));
        try {
            return new Retried<>(dataSource::getConnection, Dialects::isBusy).until(waits, doing);
        } catch (RetortException tooLong) {
            throw tooLong;
        } catch (SQLException | RuntimeException failure) {
            throw Faults.connecting(failure);
        }
    }
}
