package dev.retort.runtime.support;

import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Runs scripts as clients for scripts do. */
public final class Scripts {
    private Scripts() {}

    /**
     * Runs a script on one connection. The drivers of MariaDB and MySQL take one statement at a time if not told,
     * and SQLite's all of them only where it expects no rows.
     *
     * @throws IllegalStateException if a statement is refused
     */
    public static void run(TestDatabase database, String script) {
        boolean oneByOne = database.engine() == Engine.MARIADB || database.engine() == Engine.MYSQL;
        String url = database.url() + (oneByOne ? "?allowMultiQueries=true" : "");
        try (Connection connection = DriverManager.getConnection(url, database.user(), database.password());
                Statement statement = connection.createStatement()) {
            if (database.engine() == Engine.SQLITE) {
                statement.executeUpdate(script);
                return;
            }
            statement.execute(script);
            while (statement.getMoreResults() || statement.getUpdateCount() != -1) {
                // Each statement's result is waited for: a failure shows there.
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("refused: " + script, failure);
        }
    }
}
