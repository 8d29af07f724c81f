package dev.retort.docs;

import dev.retort.runtime.Registry;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A user's project in a folder, compiled as a build tool would do it: all sources, the processor on its path. */
final class Project {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile(
            "(?m)^(?:public |final |abstract |sealed )*(?:class|interface|enum|record|@interface) (\\w+)");

    private final Path folder;

    Project(Path folder) throws IOException {
        this.folder = folder;
        // By this file the processor knows the project's root.
        Files.writeString(folder.resolve("pom.xml"), "<project/>\n");
        Files.createDirectories(sources());
    }

    Path folder() {
        return folder;
    }

    Path sources() {
        return folder.resolve("src/main/java");
    }

    Path classes() {
        return folder.resolve("target/classes");
    }

    /** The URL of the project's database, an H2 file. */
    String url() {
        return "jdbc:h2:file:" + folder.resolve("target/database").toAbsolutePath();
    }

    /** Where a compilation unit belongs, by its package and its first type. */
    Path fileOf(String unit) {
        Matcher packageName = PACKAGE.matcher(unit);
        Matcher type = TYPE.matcher(unit);
        String inPackage = packageName.find() ? packageName.group(1).replace('.', '/') + "/" : "";
        String name = type.find() ? type.group(1) : "package-info";
        return sources().resolve(inPackage + name + ".java");
    }

    /** Writes a text, with the folders that it needs. */
    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles all sources from nothing, with options for the processor: {@code retort.message=…}. */
    Compilation compile(List<String> options) throws IOException {
        deleteAll(folder.resolve("target/classes"));
        deleteAll(folder.resolve("target/generated-sources"));
        Files.createDirectories(classes());
        Path generated = Files.createDirectories(folder.resolve("target/generated-sources/annotations"));
        List<String> arguments = new ArrayList<>(List.of(
                "-d",
                classes().toString(),
                "-s",
                generated.toString(),
                "--release",
                "17",
                "-Xlint:-options",
                "-parameters",
                "-classpath",
                System.getProperty("java.class.path"),
                "-processorpath",
                System.getProperty("java.class.path"),
                "-processor",
                "dev.retort.processor.RetortProcessor"));
        // The pages speak of a developer's machine, wherever this test runs.
        arguments.add("-Aretort.mode=generate");
        options.forEach(option -> arguments.add("-A" + option));

        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> walk = Files.walk(sources())) {
            List<Path> units = walk.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            if (units.isEmpty()) {
                return new Compilation(true, List.of());
            }
            boolean success = compiler.getTask(
                            null, files, diagnostics, arguments, null, files.getJavaFileObjectsFromPaths(units))
                    .call();
            return new Compilation(success, diagnostics.getDiagnostics());
        }
    }

    /** Runs git, as somebody whose settings do not matter. */
    void git(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "GIT_CONFIG_GLOBAL", "/dev/null",
                        "GIT_CONFIG_NOSYSTEM", "1",
                        "GIT_AUTHOR_NAME", "reader",
                        "GIT_AUTHOR_EMAIL", "reader@example.com",
                        "GIT_COMMITTER_NAME", "reader",
                        "GIT_COMMITTER_EMAIL", "reader@example.com"));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError(String.join(" ", command) + " fails:\n" + output);
        }
    }

    /** A loader of the project's classes. The registry of the sample, which these tests also see, is none of its. */
    URLClassLoader loader() throws IOException {
        return new URLClassLoader(new URL[] {classes().toUri().toURL()}, Project.class.getClassLoader()) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                return name.endsWith("/" + Registry.class.getName()) ? findResources(name) : super.getResources(name);
            }
        };
    }

    private static void deleteAll(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(path)) {
            walk.sorted((a, b) -> b.compareTo(a)).map(Path::toFile).forEach(File::delete);
        }
    }

    /** What a compilation came to. */
    record Compilation(boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics) {

        boolean reports(String code) {
            return diagnostics.stream()
                    .anyMatch(one -> one.getMessage(Locale.ROOT).contains(code));
        }

        @Override
        public String toString() {
            return String.join("\n", diagnostics.stream().map(Object::toString).toList());
        }
    }
}
