package dev.retort.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The jars that a user gets: built by this reactor, or resolved for it, in the repository that only the stories use. */
final class Staged {
    private static final List<String> FOR_THE_COMPILER = List.of(
            "dev/retort/retort-processor",
            "dev/retort/retort-annotations",
            "dev/retort/retort-schema",
            "dev/retort/retort-schema-snapshots",
            "com/palantir/javapoet/javapoet",
            "com/google/code/gson/gson");
    private static final List<String> FOR_THE_PROGRAM = List.of(
            "dev/retort/retort-cli",
            "dev/retort/retort-runtime",
            "dev/retort/retort-annotations",
            "dev/retort/retort-schema",
            "org/jdbi/jdbi3-core",
            "io/leangen/geantyref/geantyref",
            "com/google/errorprone/error_prone_annotations",
            "com/google/code/gson/gson",
            "org/slf4j/slf4j-api",
            "info/picocli/picocli");

    private Staged() {}

    static Path repository() {
        return Path.of(property("retort.stories.repository"));
    }

    static String version() {
        return property("retort.version");
    }

    static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("the build does not say " + name + "; run the stories through mvn verify");
        }
        return value;
    }

    /** What a user names in annotationProcessorPaths, with what it brings along. */
    static List<Path> processorPath() {
        return FOR_THE_COMPILER.stream().map(Staged::jar).toList();
    }

    /** The runtime and the command line, with what they bring along, and the drivers and annotations of this JVM. */
    static List<Path> programPath() {
        Stream<Path> ours = FOR_THE_PROGRAM.stream().map(Staged::jar);
        Stream<Path> ofThisJvm = Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.getFileName().toString().matches("(h2|postgresql|jakarta.persistence-api)-.*jar"));
        return Stream.concat(ours, ofThisJvm).toList();
    }

    private static Path jar(String artifact) {
        try (Stream<Path> files = Files.walk(repository().resolve(artifact))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(artifact + " is not staged"));
        } catch (IOException e) {
            throw new UncheckedIOException(artifact + " is not staged", e);
        }
    }
}
