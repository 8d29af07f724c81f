package dev.retort.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One server for the whole JVM, started when first asked for. Its binaries come as a jar, for Linux on amd64
 * only, and need a library of the system's that not every machine has.
 */
final class MySqlDatabases {

    private static final String BINARIES = "/mysql-Linux-amd64.tar.gz";
    private static final Path BASE =
            Path.of(System.getProperty("java.io.tmpdir"), "retort-mysql-" + System.getProperty("user.name"));
    private static final int SECONDS_TO_START = 60;

    private MySqlDatabases() {}

    static TestDatabase create() {
        return Server.INSTANCE.create();
    }

    /** What is missing on this machine, if anything is. */
    static Optional<String> missing() {
        return Missing.WHAT;
    }

    /** Found out when first asked for. */
    private static final class Missing {
        static final Optional<String> WHAT = find();

        private static Optional<String> find() {
            if (MySqlDatabases.class.getResource(BINARIES) == null) {
                return Optional.of("MySQL has no binaries for this platform");
            }
            try {
                int code = run(List.of(unpacked().resolve("bin/mysqld").toString(), "--no-defaults", "--version"));
                return code == 0
                        ? Optional.empty()
                        : Optional.of("MySQL does not run here: it needs libaio.so.1 (Debian: libaio1)");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Initialized, and so started, on first use. */
    private static final class Server {
        static final ServerOfSchemas INSTANCE = start();

        private static ServerOfSchemas start() {
            Path folder = Folders.temporary("retort-mysql");
            try {
                Path data = folder.resolve("data");
                copy(initialized(), data);
                int port = freePort();
                Process server = process(command(
                                data,
                                "--port=" + port,
                                "--bind-address=127.0.0.1",
                                "--socket=" + folder.resolve("s"),
                                "--skip-ssl",
                                "--mysqlx=OFF",
                                "--skip-log-bin",
                                "--default-authentication-plugin=mysql_native_password",
                                // Nothing here must survive a power cut.
                                "--innodb-flush-method=nosync",
                                "--innodb-flush-log-at-trx-commit=0",
                                "--innodb-doublewrite=0"))
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, folder)));
                String url = "jdbc:mysql://localhost:" + port + "/";
                await(server, url);
                return new ServerOfSchemas(Engine.MYSQL, url);
            } catch (IOException e) {
                throw new UncheckedIOException("MySQL does not start", e);
            }
        }

        private static void await(Process server, String url) throws IOException {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
            while (true) {
                try {
                    DriverManager.getConnection(url, "root", "").close();
                    return;
                } catch (SQLException notYet) {
                    if (!server.isAlive() || System.nanoTime() > end) {
                        throw new IOException("MySQL does not answer", notYet);
                    }
                    pause();
                }
            }
        }

        private static void pause() {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private static void stop(Process server, Path folder) {
            server.destroyForcibly();
            try {
                server.waitFor(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Folders.delete(folder);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The unpacked binaries stay for the next run; the lock keeps two JVMs from unpacking at once. */
    private static Path unpacked() throws IOException {
        return once("server", folder -> {
            Path archive = folder.resolve("archive");
            try (InputStream binaries = MySqlDatabases.class.getResourceAsStream(BINARIES)) {
                Files.copy(binaries, archive);
            }
            require(run(List.of("tar", "-xzf", archive.toString(), "-C", folder.toString())), "tar");
            Files.delete(archive);
        });
    }

    /** A server's folder with nothing in it yet, which takes long to make and a moment to copy. */
    private static Path initialized() throws IOException {
        unpacked();
        return once("data", folder -> {
            Files.delete(folder);
            require(run(command(folder, "--initialize-insecure")), "mysqld --initialize-insecure");
        });
    }

    /** Fills a folder. */
    private interface Filling {
        void fill(Path folder) throws IOException;
    }

    private static Path once(String name, Filling filling) throws IOException {
        Files.createDirectories(BASE);
        Path folder = BASE.resolve(name);
        try (FileChannel channel = FileChannel.open(
                        BASE.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (!lock.isValid()) {
                throw new IOException("No lock on " + BASE);
            }
            if (!Files.exists(folder)) {
                Path unfinished = Files.createTempDirectory(BASE, name);
                filling.fill(unfinished);
                Files.move(unfinished, folder);
            }
        }
        return folder;
    }

    private static List<String> command(Path data, String... more) {
        Path server = BASE.resolve("server");
        List<String> command = new ArrayList<>(List.of(
                server.resolve("bin/mysqld").toString(),
                "--no-defaults",
                "--basedir=" + server,
                "--lc-messages-dir=" + server.resolve("share"),
                "--datadir=" + data));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        command.addAll(List.of(more));
        return command;
    }

    private static ProcessBuilder process(List<String> command) {
        return new ProcessBuilder(command);
    }

    private static int run(List<String> command) throws IOException {
        try {
            return process(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void require(int code, String what) throws IOException {
        if (code != 0) {
            throw new IOException(what + " ended with " + code);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
