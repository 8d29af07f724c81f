package dev.retort.testing;

import dev.retort.testing.catalog.CatalogDump;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/**
 * A real database for one test, empty at first and gone when it is closed.
 *
 * <p>Nothing is pooled: every connection is a new one, as another process would open it.
 */
public final class TestDatabase implements AutoCloseable {

    private final Engine engine;
    private final String url;
    private final String user;
    private final String password;
    private final Upkeep upkeep;
    private final AtomicBoolean closed = new AtomicBoolean();

    TestDatabase(Engine engine, String url, String user, String password, Upkeep upkeep) {
        this.engine = engine;
        this.url = url;
        this.user = user;
        this.password = password;
        this.upkeep = upkeep;
    }

    /** A fresh database of this engine. */
    public static TestDatabase create(Engine engine) {
        return engine.create();
    }

    /**
     * An H2 database in a file of this folder, for what only a file shows: it is there again for whoever opens it next.
     * Two calls with one folder give the same database. The folder is the caller's to delete.
     */
    public static TestDatabase h2InFolder(Path folder) {
        return H2Databases.inFolder(folder);
    }

    public Engine engine() {
        return engine;
    }

    /** The JDBC URL, without user and password. */
    public String url() {
        return url;
    }

    public String user() {
        return user;
    }

    public String password() {
        return password;
    }

    /** Opens a new connection each time it is asked. */
    public DataSource dataSource() {
        return new DriverDataSource(url, user, password);
    }

    /** A new connection, the caller's to close. */
    public Connection connect() throws SQLException {
        return dataSource().getConnection();
    }

    /**
     * Runs statements one after the other, each committed on its own.
     *
     * @throws IllegalStateException if one fails, with its text
     */
    public void execute(String... statements) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                try {
                    statement.execute(sql);
                } catch (SQLException e) {
                    throw new IllegalStateException(engine + " refused: " + sql, e);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("No connection to " + url, e);
        }
    }

    /**
     * The rows of a query, one text a row: its values as the driver spells them, with {@code |} between, {@code null}
     * where there is none.
     *
     * @throws IllegalStateException if the query fails, with its text
     */
    public List<String> rows(String query) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                StringJoiner row = new StringJoiner("|");
                for (int i = 1; i <= columns; i++) {
                    row.add(String.valueOf(rows.getString(i)));
                }
                texts.add(row.toString());
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(engine + " refused: " + query, e);
        }
    }

    /** What the database's own catalog says is in it now. */
    public CatalogDump catalog() {
        try (Connection connection = connect()) {
            return CatalogDump.of(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The catalog of " + url + " cannot be read", e);
        }
    }

    /** Empties the database, faster than a fresh one. No connection to it may be open. */
    public void clear() {
        try {
            upkeep.clear(this);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot clear " + url, e);
        }
    }

    /** Ends the database's life in this test. Connections that the test forgot are cut, where the engine can. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try {
            upkeep.drop(this);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot drop " + url, e);
        }
    }

    @Override
    public String toString() {
        return engine + " " + url;
    }

    /** How an engine's databases are emptied and dropped. */
    interface Upkeep {
        void clear(TestDatabase database) throws SQLException;

        void drop(TestDatabase database) throws SQLException;
    }
}
