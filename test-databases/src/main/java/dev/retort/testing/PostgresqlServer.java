package dev.retort.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A PostgreSQL server with data of its own that survive it, for what a test needs of a server and not of a database. */
public final class PostgresqlServer implements AutoCloseable {

    private final Path data;
    private EmbeddedPostgres server;

    private PostgresqlServer(Path data) throws IOException {
        this.data = data;
        this.server = configured(data).start();
    }

    /** Starts one. */
    public static PostgresqlServer start() {
        try {
            return new PostgresqlServer(Folders.temporary("retort-postgresql"));
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        }
    }

    private static EmbeddedPostgres.Builder configured(Path data) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data.resolve("data"))
                .setCleanDataDirectory(false)
                .setLocaleConfig("locale", "C")
                // The machine itself does not fail here.
                .setServerConfig("fsync", "off");
    }

    /** A fresh, empty database on it. */
    public TestDatabase create() {
        return PostgresqlDatabases.createOn(server.getPort());
    }

    /** Ends all its processes as {@code kill -9} does, in the middle of what they are doing. */
    public void kill() {
        try {
            long postmaster =
                    Long.parseLong(Files.readAllLines(data.resolve("data").resolve("postmaster.pid"))
                            .get(0)
                            .strip());
            List<ProcessHandle> all = ProcessHandle.of(postmaster).stream()
                    .flatMap(handle -> Stream.concat(Stream.of(handle), handle.descendants()))
                    .toList();
            all.forEach(ProcessHandle::destroyForcibly);
            all.forEach(handle -> handle.onExit().join());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL cannot be killed", e);
        }
    }

    /** Starts it on its old data after {@link #kill}, where it was. */
    public void restart() {
        try {
            int port = server.getPort();
            server.close();
            server = configured(data).setPort(port).start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start again", e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not stop", e);
        }
        Folders.delete(data);
    }
}
