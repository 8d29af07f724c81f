package dev.retort.runtime.support;

import dev.retort.testing.PlainDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A pool of a few connections, which come back to it as they are when they are closed. */
public final class FewConnections extends PlainDataSource {
    private final Deque<Connection> free;

    public FewConnections(Connection... connections) {
        free = new ArrayDeque<>(List.of(connections));
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = free.poll();
        if (connection == null) {
            throw new SQLException("no connection is free");
        }
        return (Connection) Proxy.newProxyInstance(
                FewConnections.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        free.push(connection);
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
