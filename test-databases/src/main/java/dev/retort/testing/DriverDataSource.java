package dev.retort.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The plainest data source: a new connection from the driver manager for every call. */
public final class DriverDataSource extends PlainDataSource {
    private final String url;
    private final @Nullable String user;
    private final @Nullable String password;

    public DriverDataSource(String url, @Nullable String user, @Nullable String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(user, password);
    }

    @Override
    public Connection getConnection(@Nullable String otherUser, @Nullable String otherPassword) throws SQLException {
        return DriverManager.getConnection(url, otherUser, otherPassword);
    }
}
