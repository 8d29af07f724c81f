package dev.retort.runtime;

import static dev.retort.runtime.support.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.support.EveryDatabase;
import dev.retort.runtime.support.FewConnections;
import dev.retort.runtime.support.Shop;
import dev.retort.schema.finding.Code;
import dev.retort.testing.DatabaseTest;
import dev.retort.testing.Engine;
import dev.retort.testing.PlainDataSource;
import dev.retort.testing.TestDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Pools and data sources that do as they like: one coded message, and the next start goes on. */
class UnusualPoolsTest {

    @DatabaseTest({Engine.H2, Engine.POSTGRESQL, Engine.MARIADB, Engine.MYSQL})
    void giveConnectionsThatAreDead(TestDatabase database) throws SQLException {
        Connection dead = database.connect();
        dead.close();

        assertThat(messageOf(
                        Code.RT554,
                        () -> Retort.of(new FewConnections(dead), Shop.revisions())
                                .upgrade()))
                .contains("Start again");
        assertThat(database.catalog().lines()).isEmpty();
    }

    @EveryDatabase
    void giveNothing(TestDatabase database) {
        DataSource nothing = new Wrapped(database.dataSource(), false) {
            @Override
            public @Nullable Connection getConnection() {
                return null;
            }
        };

        assertThat(messageOf(
                        Code.RT501, () -> Retort.of(nothing, Shop.revisions()).upgrade()))
                .contains("gave none");
    }

    /** As a framework does that has exceptions of its own: without the driver's state and number. */
    @DatabaseTest({Engine.H2, Engine.POSTGRESQL, Engine.MARIADB, Engine.MYSQL})
    void wrapWhatDriversThrow(TestDatabase database) throws SQLException {
        Retort.of(database.dataSource(), Shop.revisions().first(1)).upgrade();
        DataSource wrapped = new Wrapped(database.dataSource(), true);
        try (Connection reader = database.connect();
                Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.execute("update customers set age = 1");

            assertThat(messageOf(
                            Code.RT555,
                            () -> Retort.builder(wrapped, Shop.revisions())
                                    .lockTimeout(Duration.ofMillis(50), 1)
                                    .build()
                                    .upgrade()))
                    .contains("R0002_AddEmailToCustomers");
            reader.rollback();
        }
        assertThat(Retort.of(wrapped, Shop.revisions()).upgrade().revisions()).hasSize(4);
    }

    /** Connections whose exceptions are wrapped, those of their statements, too. */
    private static class Wrapped extends PlainDataSource {
        private final DataSource real;
        private final boolean wrapping;

        Wrapped(DataSource real, boolean wrapping) {
            this.real = real;
            this.wrapping = wrapping;
        }

        @Override
        public Connection getConnection() throws SQLException {
            return wrapping ? wrapped(Connection.class, real.getConnection()) : real.getConnection();
        }

        private static <T> T wrapped(Class<T> type, T real) {
            return type.cast(Proxy.newProxyInstance(
                    Wrapped.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        try {
                            Object result = method.invoke(real, arguments);
                            if (result != null && method.getReturnType().equals(Statement.class)) {
                                return wrapped(Statement.class, (Statement) result);
                            }
                            return result;
                        } catch (InvocationTargetException thrown) {
                            throw thrown.getCause() instanceof SQLException failure
                                    ? new SQLException("the data source refuses", failure)
                                    : thrown.getCause();
                        }
                    }));
        }
    }
}
