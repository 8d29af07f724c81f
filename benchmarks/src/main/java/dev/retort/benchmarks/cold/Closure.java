package dev.retort.benchmarks.cold;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a program with one contender has on its class path, and nothing else: all in jars, as in an application. */
public final class Closure {
    private static final Pattern PROGRAM =
            Pattern.compile("retort-benchmarks|h2|postgresql|HikariCP|slf4j-api|slf4j-nop|jspecify");
    private static final Pattern OWN = Pattern.compile("retort-(runtime|schema|annotations)");

    private final List<Path> jars;

    private Closure(List<Path> jars) {
        this.jars = jars;
    }

    /** This process's class path with modules that are folders packed into jars. */
    public static Closure ofThisProcess(Path folder) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            if (!Files.isDirectory(path)) {
                jars.add(path);
            } else {
                // …/runtime/target/classes
                String module = path.getParent().getParent().getFileName().toString();
                jars.add(pack(path, folder.resolve("retort-" + module + "-0.jar")));
            }
        }
        return new Closure(jars);
    }

    /** All jars whose artifact's name matches. */
    public List<Path> artifacts(String pattern) {
        return artifacts(Pattern.compile(pattern));
    }

    private List<Path> artifacts(Pattern pattern) {
        return jars.stream().filter(jar -> is(pattern, jar)).toList();
    }

    /**
     * The class path of a program with a contender: what the program has without it comes first, for all of them,
     * since each class that is loaded is looked for in the jars before its own.
     */
    public List<Path> classPath(String contender) {
        List<Path> all = new ArrayList<>(artifacts(PROGRAM));
        all.addAll(artifacts(brings(contender)));
        return all;
    }

    /** The bytes of what a contender brings along, the logging facade aside. */
    public long bytes(String contender) {
        return size(brings(contender));
    }

    /** The bytes of Retort's own jars among what it brings along. */
    public long ownBytes() {
        return size(OWN);
    }

    private static Pattern brings(String contender) {
        return Pattern.compile(
                switch (contender) {
                    case "Retort" ->
                        "retort-(annotations|runtime|schema)|gson|jdbi3-core|geantyref|error_prone_annotations";
                    case "Ebean Migration" ->
                        "ebean-migration|ebean-ddl-runner|avaje-applog|classpath-scanner|classpath-scanner-api";
                    case "Flyway" -> "flyway-.*";
                    case "Liquibase" ->
                        "liquibase-core|snakeyaml|opencsv|commons-(collections4|text|lang3|io)|jaxb-api";
                    default -> "nothing";
                });
    }

    private long size(Pattern artifacts) {
        return artifacts(artifacts).stream()
                .mapToLong(jar -> jar.toFile().length())
                .sum();
    }

    private static boolean is(Pattern artifacts, Path jar) {
        String artifact = jar.getFileName().toString().replaceFirst("-[0-9].*", "");
        return artifacts.matcher(artifact).matches();
    }

    private static Path pack(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                entries.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, entries);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return jar;
    }
}
