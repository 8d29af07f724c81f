package dev.retort.runtime.execution;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who does what the log is about. */
final class Author {
    private static final int LENGTH = 255;

    private Author() {}

    /** The database's user, and the user and host of this program; no name is looked up in the network. */
    static String of(Connection connection) throws SQLException {
        String database = Objects.requireNonNullElse(connection.getMetaData().getUserName(), "");
        String host = firstOf(System.getenv("HOSTNAME"), System.getenv("COMPUTERNAME"));
        String by = (database + " " + System.getProperty("user.name", "") + (host.isEmpty() ? "" : "@" + host)).strip();
        return by.length() > LENGTH ? by.substring(0, LENGTH) : by;
    }

    private static String firstOf(@Nullable String one, @Nullable String other) {
        return one != null ? one : other != null ? other : "";
    }
}
