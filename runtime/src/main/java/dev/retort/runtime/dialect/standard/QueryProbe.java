package dev.retort.runtime.dialect.standard;

import dev.retort.runtime.dialect.CatalogReader;
import dev.retort.runtime.dialect.Outcome;
import dev.retort.runtime.dialect.Probe;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Tells by a query that the author of a statement gave: done if the first column of its first row is
 * true, or a number other than 0.
 */
record QueryProbe(String query) implements Probe {
    @Override
    public Outcome ask(Connection connection, CatalogReader catalog) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet row = statement.executeQuery(query)) {
                return row.next() && isTrue(row) ? new Outcome.Done() : new Outcome.NotDone();
            }
        }
    }

    /** Drivers do not agree on what numbers are true. */
    private static boolean isTrue(ResultSet row) throws SQLException {
        return row.getObject(1) instanceof Number number ? number.doubleValue() != 0 : row.getBoolean(1);
    }
}
