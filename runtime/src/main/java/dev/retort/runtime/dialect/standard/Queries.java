package dev.retort.runtime.dialect.standard;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Small helpers over JDBC for what dialects ask and tell a database. */
public final class Queries {
    private Queries() {}

    /** Makes a value of one row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** The values of a query's rows, in their order. */
    public static <T> List<T> all(
            Connection connection, RowReader<T> reader, String sql, @Nullable Object... parameters)
            throws SQLException {
        if (parameters.length == 0) {
            return all(connection, reader, sql);
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return values(rows, reader);
            }
        }
    }

    /** Not prepared: behind a transaction pooler a statement that a driver prepares may be gone the next time. */
    private static <T> List<T> all(Connection connection, RowReader<T> reader, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return values(rows, reader);
        }
    }

    private static <T> List<T> values(ResultSet rows, RowReader<T> reader) throws SQLException {
        List<T> values = new ArrayList<>();
        while (rows.next()) {
            values.add(reader.read(rows));
        }
        return values;
    }

    /** The value of a query's first row. */
    public static <T> Optional<T> first(
            Connection connection, RowReader<T> reader, String sql, @Nullable Object... parameters)
            throws SQLException {
        return all(connection, reader, sql, parameters).stream().findFirst();
    }

    /** Whether a query has a row. */
    public static boolean any(Connection connection, String sql, @Nullable Object... parameters) throws SQLException {
        return !all(connection, row -> true, sql, parameters).isEmpty();
    }

    /** Runs a statement as it is. */
    public static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
