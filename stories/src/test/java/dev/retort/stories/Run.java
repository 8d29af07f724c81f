package dev.retort.stories;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A program that ran to its end.
 *
 * @param command what was called
 * @param status its exit status
 * @param output all that it printed, on both streams
 */
record Run(String command, int status, String output) {
    private static final long PATIENCE_SECONDS = 180;

    /** Runs a program in a folder, with variables besides those of this process; an empty one is taken away. */
    static Run of(Path folder, Map<String, String> environment, List<String> command) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        // Whoever runs the stories may be a build server; a story says itself when it is on one.
        builder.environment().remove("CI");
        builder.environment().keySet().removeIf(name -> name.startsWith("RETORT_"));
        environment.forEach((name, value) -> builder.environment().put(name, value));
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            CompletableFuture<String> output = CompletableFuture.supplyAsync(() -> text(process.getInputStream()));
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new AssertionError("no end after " + PATIENCE_SECONDS + " s: " + command + "\n" + output.join());
            }
            return new Run(String.join(" ", command), process.exitValue(), output.join());
        } catch (IOException e) {
            throw new AssertionError("cannot run " + command, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted: " + command, e);
        }
    }

    /** Maven on a project, as a user calls it; quiet, so that what it says is what matters. */
    static Run maven(Path project, Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(Staged.property("retort.stories.maven"), "bin", "mvn").toString(),
                "-B",
                "-q",
                "-Dstyle.color=never",
                "-gs",
                Staged.property("retort.stories.settings"),
                "-Dmaven.repo.local=" + Staged.repository()));
        command.addAll(Arrays.asList(arguments));
        Map<String, String> all = new LinkedHashMap<>(environment);
        all.put("JAVA_HOME", System.getProperty("java.home"));
        all.put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        return of(project, all, command);
    }

    /** A Java program in a JVM of its own. */
    static Run java(
            Path folder, Map<String, String> environment, List<Path> classPath, String main, String... arguments) {
        String path = classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                path,
                main));
        command.addAll(Arrays.asList(arguments));
        return of(folder, environment, command);
    }

    private static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** This run, if it went well. */
    Run wentWell() {
        if (status != 0) {
            throw new AssertionError("status " + status + " of " + command + "\n" + output);
        }
        return this;
    }

    /** This run, if it went wrong. */
    Run wentWrong() {
        if (status == 0) {
            throw new AssertionError("unexpectedly went well: " + command + "\n" + output);
        }
        return this;
    }
}
