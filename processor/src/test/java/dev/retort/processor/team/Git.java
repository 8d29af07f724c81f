package dev.retort.processor.team;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A git repository, used by somebody whose settings do not matter. */
public final class Git {
    private final Path folder;

    public Git(Path folder) {
        this.folder = folder;
        run("init", "-q", "-b", "main");
    }

    /** Runs a command that must succeed, and gives back what it printed. */
    public String run(String... arguments) {
        Result result = tryRun(arguments);
        if (result.status() != 0) {
            throw new AssertionError("git " + String.join(" ", arguments) + ":\n" + result.output());
        }
        return result.output();
    }

    /** Commits whatever is there. */
    public void commit(String message) {
        run("add", "-A");
        run("commit", "-q", "--allow-empty", "-m", message);
    }

    /** What a command came to. */
    public record Result(int status, String output) {}

    /** Runs a command. */
    public Result tryRun(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
            builder.environment()
                    .putAll(Map.of(
                            "GIT_CONFIG_GLOBAL", "/dev/null",
                            "GIT_CONFIG_NOSYSTEM", "1",
                            "GIT_AUTHOR_NAME", "somebody",
                            "GIT_AUTHOR_EMAIL", "somebody@example.com",
                            "GIT_COMMITTER_NAME", "somebody",
                            "GIT_COMMITTER_EMAIL", "somebody@example.com"));
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
