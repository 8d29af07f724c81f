package dev.retort.runtime.support;

import dev.retort.testing.PlainDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Connections to an SQLite file that cannot grow much, as if its disk were full. */
public final class FullDisk extends PlainDataSource {
    private static final int PAGES = 200;

    private final DataSource real;

    public FullDisk(DataSource real) {
        this.real = real;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = real.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma max_page_count = " + PAGES);
        }
        return connection;
    }
}
