package dev.retort.benchmarks.measure;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts the statements that go through a data source, and the questions to the driver's metadata that become some. */
public final class CountingDataSource {
    private static final Set<String> EXECUTIONS =
            Set.of("execute", "executeQuery", "executeUpdate", "executeLargeUpdate", "executeBatch");
    /** Answers that a driver has without asking the server. */
    private static final Set<String> METADATA_QUERIES = Set.of(
            "getTables",
            "getColumns",
            "getSchemas",
            "getCatalogs",
            "getPrimaryKeys",
            "getIndexInfo",
            "getTypeInfo",
            "getImportedKeys",
            "getExportedKeys",
            "getSQLKeywords");

    private final AtomicInteger statements = new AtomicInteger();
    private final DataSource proxy;

    public CountingDataSource(DataSource counted) {
        proxy = wrap(DataSource.class, counted);
    }

    /** The data source that counts. */
    public DataSource dataSource() {
        return proxy;
    }

    /** The number counted so far. */
    public int statements() {
        return statements.get();
    }

    private <T> T wrap(Class<T> type, Object target) {
        InvocationHandler handler = (self, method, arguments) -> {
            if (target instanceof Statement && EXECUTIONS.contains(method.getName())
                    || target instanceof DatabaseMetaData && METADATA_QUERIES.contains(method.getName())) {
                statements.incrementAndGet();
            }
            try {
                return rewrap(method.invoke(target, arguments));
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object rewrap(Object result) {
        if (result instanceof Connection) {
            return wrap(Connection.class, result);
        }
        if (result instanceof java.sql.CallableStatement) {
            return wrap(java.sql.CallableStatement.class, result);
        }
        if (result instanceof PreparedStatement) {
            return wrap(PreparedStatement.class, result);
        }
        if (result instanceof Statement) {
            return wrap(Statement.class, result);
        }
        return result instanceof DatabaseMetaData ? wrap(DatabaseMetaData.class, result) : result;
    }
}
