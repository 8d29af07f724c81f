package dev.retort.runtime.support;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A PgBouncer in transaction mode before a test's server, on machines that have one. */
public final class PgBouncer implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 10_000;

    private final Process process;
    private final String url;

    private PgBouncer(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    /** Whether the machine has one, on its path or where {@code -Dretort.pgbouncer} says. */
    public static boolean isThere() {
        return Files.isExecutable(executable());
    }

    private static Path executable() {
        String told = System.getProperty("retort.pgbouncer", "");
        if (!told.isEmpty()) {
            return Path.of(told);
        }
        Stream<String> folders =
                Stream.concat(Stream.of(System.getenv().getOrDefault("PATH", "").split(":")), Stream.of("/usr/sbin"));
        return folders.map(folder -> Path.of(folder, "pgbouncer"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(Path.of("pgbouncer"));
    }

    /** Starts one with fewer server sessions than there are clients. */
    public static PgBouncer start(Path folder, String url, String user) throws IOException, InterruptedException {
        String server = url.replaceFirst("^jdbc:postgresql://[^:]+:(\\d+)/.*$", "$1");
        int port = freePort();
        Path settings = folder.resolve("pgbouncer.ini");
        Files.writeString(settings, """
            [databases]
            * = host=localhost port=%s user=%s
            [pgbouncer]
            listen_addr = localhost
            listen_port = %d
            unix_socket_dir =
            auth_type = any
            pool_mode = transaction
            default_pool_size = 3
            ignore_startup_parameters = extra_float_digits
            """.formatted(server, user, port));
        List<String> command = new ArrayList<>(List.of(executable().toString()));
        if (System.getProperty("user.name").equals("root")) {
            // It does not run as root.
            command.addAll(List.of("-u", "nobody"));
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        command.add(settings.toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("pgbouncer.log").toFile())
                .start();
        await(process, port, folder);
        // Before 1.21 it knew nothing of prepared statements, and the driver prepares even its commits.
        return new PgBouncer(process, url.replace(":" + server + "/", ":" + port + "/") + "?prepareThreshold=0");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void await(Process process, int port, Path folder) throws IOException, InterruptedException {
        for (int waited = 0; waited < PATIENCE_MILLIS && process.isAlive(); waited += 50) {
            try (Socket socket = new Socket("localhost", port)) {
                if (socket.isConnected()) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(50);
            }
        }
        throw new IllegalStateException(
                "PgBouncer does not start: " + Files.readString(folder.resolve("pgbouncer.log")));
    }

    /** The URL of the database through it. */
    public String url() {
        return url;
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
