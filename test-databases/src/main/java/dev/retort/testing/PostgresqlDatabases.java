package dev.retort.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** One cluster for the whole JVM, started when first asked for; one database a test, cleared and used again. */
final class PostgresqlDatabases implements TestDatabase.Upkeep {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String USER = "postgres";

    /** Names of databases that were cleared for the next test: to clear one takes a twentieth of the time to create one. */
    private static final Queue<String> CLEARED = new ConcurrentLinkedQueue<>();

    private PostgresqlDatabases() {}

    static TestDatabase create() {
        String cleared = CLEARED.poll();
        String name = cleared == null ? createAnother() : cleared;
        return new TestDatabase(Engine.POSTGRESQL, url(name), USER, USER, new PostgresqlDatabases());
    }

    /** A database on another server, which goes with it. */
    static TestDatabase createOn(int port) {
        String name = "test" + COUNT.incrementAndGet();
        String url = "jdbc:postgresql://localhost:" + port + "/";
        try (Connection connection = DriverManager.getConnection(url + USER, USER, USER);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL cannot create " + name, e);
        }
        return new TestDatabase(Engine.POSTGRESQL, url + name, USER, USER, new OnAnotherServer());
    }

    private static String createAnother() {
        String name = "test" + COUNT.incrementAndGet();
        try {
            administer("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL cannot create " + name, e);
        }
        return name;
    }

    @Override
    public void clear(TestDatabase database) throws SQLException {
        empty(database);
    }

    private static void empty(TestDatabase database) throws SQLException {
        List<String> statements = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet schemas = statement.executeQuery("SELECT quote_ident(nspname) FROM pg_namespace"
                        + " WHERE nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'")) {
            while (schemas.next()) {
                statements.add("DROP SCHEMA " + schemas.getString(1) + " CASCADE");
            }
        }
        statements.add("CREATE SCHEMA public");
        database.execute(statements.toArray(String[]::new));
    }

    @Override
    public void drop(TestDatabase database) throws SQLException {
        String name = database.url().substring(database.url().lastIndexOf('/') + 1);
        administer("SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = '" + name + "'");
        administer("ALTER DATABASE " + name + " RESET ALL");
        clear(database);
        CLEARED.add(name);
    }

    private static void administer(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(USER), USER, USER);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String url(String database) {
        return "jdbc:postgresql://localhost:" + Cluster.INSTANCE.getPort() + "/" + database;
    }

    /** What is dropped with its server. */
    private static final class OnAnotherServer implements TestDatabase.Upkeep {
        @Override
        public void clear(TestDatabase database) throws SQLException {
            empty(database);
        }

        @Override
        public void drop(TestDatabase database) {}
    }

    /** Initialized, and so started, on first use; the cluster stops itself when the JVM ends. */
    private static final class Cluster {
        static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C")
                        // Nothing here must survive a power cut.
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL does not start", e);
            }
        }
    }
}
