package dev.retort.runtime.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction pooler does, without one: a client's transactions, and its statements outside of any, go
 * each to another server session, and sessions know nothing of clients.
 */
public final class TransactionPooler {
    private final Deque<Connection> free;

    public TransactionPooler(List<Connection> sessions) {
        free = new ArrayDeque<>(sessions);
    }

    /** Where clients get their connections. */
    public DataSource dataSource() {
        return (DataSource) Proxy.newProxyInstance(
                TransactionPooler.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("getConnection")) {
                        return new Client().connection();
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    /** The session that was left alone the longest. */
    private synchronized Connection next(boolean keep) throws SQLException {
        Connection next = free.poll();
        if (next == null) {
            throw new SQLException("no session is free");
        }
        if (!keep) {
            free.add(next);
        }
        return next;
    }

    private synchronized void giveBack(Connection session) {
        free.add(session);
    }

    private final class Client {
        private boolean autoCommit = true;
        private boolean closed;
        private @Nullable Connection transaction;

        Connection connection() {
            return (Connection) Proxy.newProxyInstance(
                    TransactionPooler.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> call(method, arguments));
        }

        private @Nullable Object call(Method method, Object @Nullable [] arguments) throws Throwable {
            switch (method.getName()) {
                case "getAutoCommit":
                    return autoCommit;
                case "isClosed":
                    return closed;
                case "isWrapperFor":
                    return false;
                case "setAutoCommit":
                    if (arguments != null && Boolean.TRUE.equals(arguments[0])) {
                        end(true);
                    }
                    autoCommit = arguments != null && Boolean.TRUE.equals(arguments[0]);
                    return null;
                case "commit":
                    end(true);
                    return null;
                case "rollback":
                    end(false);
                    return null;
                case "close":
                    end(false);
                    closed = true;
                    return null;
                default:
                    try {
                        return method.invoke(session(), arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
            }
        }

        private Connection session() throws SQLException {
            if (autoCommit) {
                return next(false);
            }
            if (transaction == null) {
                transaction = next(true);
                transaction.setAutoCommit(false);
            }
            return transaction;
        }

        private void end(boolean commit) throws SQLException {
            Connection session = transaction;
            if (session == null) {
                return;
            }
            transaction = null;
            if (commit) {
                session.commit();
            } else {
                session.rollback();
            }
            session.setAutoCommit(true);
            giveBack(session);
        }
    }
}
