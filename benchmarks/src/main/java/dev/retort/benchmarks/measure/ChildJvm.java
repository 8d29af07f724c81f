package dev.retort.benchmarks.measure;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Runs a program in a JVM of its own and takes the last line that it writes. */
public final class ChildJvm {
    private ChildJvm() {}

    /**
     * Runs a program.
     *
     * @param arguments of the program
     * @return its last line
     * @throws IllegalStateException if it fails
     */
    public static String lastLine(List<Path> classPath, Class<?> program, List<String> arguments)
            throws IOException, InterruptedException {
        // What peers log would be measured with them.
        Path silence = Files.writeString(Files.createTempFile("logging", ".properties"), ".level=OFF\n");
        try {
            return run(classPath, program, arguments, silence);
        } finally {
            Files.delete(silence);
        }
    }

    private static String run(List<Path> classPath, Class<?> program, List<String> arguments, Path logging)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Djava.util.logging.config.file=" + logging);
        command.add("-classpath");
        command.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.add(program.getName());
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(program.getSimpleName() + " failed: " + output);
        }
        return output.substring(output.lastIndexOf('\n') + 1);
    }
}
