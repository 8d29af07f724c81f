package dev.retort.runtime.dialect.postgresql;

import dev.retort.runtime.dialect.standard.Queries;
import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a connection is one with a server process of its own. Behind a pooler each transaction may
 * be given to another process: what belongs to a session, a lock or a setting, would be left behind in one
 * of them and die with nobody.
 */
final class PostgresqlPooling {
    private static final String DRIVER = "org.postgresql.PGConnection";

    private PostgresqlPooling() {}

    /**
     * Whether the process that the driver was told of at the beginning is the one that answers now: a pooler
     * makes up the number that it tells. Where the driver cannot be asked, it is taken for a pooler's.
     */
    static boolean isDirect(Connection connection) throws SQLException {
        Integer told = processToldOf(connection);
        return told != null
                && Queries.first(connection, row -> row.getInt(1), "select pg_backend_pid()")
                        .filter(told::equals)
                        .isPresent();
    }

    private static @Nullable Integer processToldOf(Connection connection) {
        for (ClassLoader loader : loaders(connection)) {
            try {
                Class<?> driver = Class.forName(DRIVER, false, loader);
                if (connection.isWrapperFor(driver)) {
                    return (Integer) driver.getMethod("getBackendPID").invoke(connection.unwrap(driver));
                }
            } catch (SQLException
                    | ClassNotFoundException
                    | NoSuchMethodException
                    | IllegalAccessException
                    | InvocationTargetException anotherDriver) {
                // The next one may know it.
            }
        }
        return null;
    }

    private static List<ClassLoader> loaders(Connection connection) {
        List<ClassLoader> loaders = new ArrayList<>();
        loaders.add(connection.getClass().getClassLoader());
        loaders.add(Thread.currentThread().getContextClassLoader());
        loaders.add(PostgresqlPooling.class.getClassLoader());
        loaders.removeIf(loader -> loader == null);
        return loaders;
    }
}
