package dev.retort.runtime.support;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A data source that tells, before and after, of each call that goes to the database. */
public final class Wiretap implements DataSource {
    private static final Set<String> QUERIES_OF_METADATA =
            Set.of("getTables", "getColumns", "getSchemas", "getCatalogs", "getPrimaryKeys", "getIndexInfo");

    private final DataSource real;
    private final Ear ear;

    /** Is told of calls. */
    public interface Ear {
        /**
         * @param call what is called: SQL, {@code commit}, {@code rollback}, or a method of the metadata
         * @param after whether it was called already
         */
        void hear(String call, boolean after);
    }

    public Wiretap(DataSource real, Ear ear) {
        this.real = real;
        this.ear = ear;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return wrap(Connection.class, real.getConnection(), null);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return wrap(Connection.class, real.getConnection(user, password), null);
    }

    private <T> T wrap(Class<T> type, Object target, @Nullable String sql) {
        InvocationHandler handler = (proxy, method, arguments) -> call(type, target, sql, method, arguments);
        return type.cast(Proxy.newProxyInstance(Wiretap.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private @Nullable Object call(
            Class<?> type, Object target, @Nullable String sql, Method method, Object @Nullable [] arguments)
            throws Throwable {
        String call = described(type, target, sql, method, arguments);
        if (call != null) {
            ear.hear(call, false);
        }
        Object result;
        try {
            result = method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
        if (call != null) {
            ear.hear(call, true);
        }
        if (result instanceof CallableStatement) {
            return wrap(CallableStatement.class, result, String.valueOf(arguments[0]));
        }
        if (result instanceof PreparedStatement) {
            return wrap(PreparedStatement.class, result, String.valueOf(arguments[0]));
        }
        if (result instanceof Statement) {
            return wrap(Statement.class, result, null);
        }
        return result instanceof DatabaseMetaData ? wrap(DatabaseMetaData.class, result, null) : result;
    }

    /** What a call says to the database, or {@code null} if it stays with the driver. */
    private static @Nullable String described(
            Class<?> type, Object target, @Nullable String sql, Method method, Object @Nullable [] arguments)
            throws SQLException {
        String name = method.getName();
        if (type == DatabaseMetaData.class) {
            return QUERIES_OF_METADATA.contains(name) ? name : null;
        }
        if (type == Connection.class) {
            // To turn autocommit on commits what is open.
            boolean ends = name.equals("commit") || name.equals("rollback") || name.equals("setAutoCommit");
            return ends && !((Connection) target).getAutoCommit() ? name : null;
        }
        if (!name.startsWith("execute")) {
            return null;
        }
        if (arguments != null && arguments.length > 0) {
            return String.valueOf(arguments[0]);
        }
        return sql == null ? name : sql;
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return real.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        real.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        real.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return real.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return real.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return real.isWrapperFor(type);
    }
}
