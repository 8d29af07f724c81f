package dev.retort.parity;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A user's project in a temporary folder: sources, compiled as a build would, and the classes that come out. */
final class JavaProject {

    /** What the tests themselves see: the persistence API, Retort's modules, Hibernate and published models. */
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    private static final String PROCESSOR = "dev.retort.processor.RetortProcessor";

    private final Path folder;

    JavaProject(Path folder) {
        this.folder = folder;
        write("pom.xml", "<project/>\n");
    }

    /** Writes a file, by its path below the source folder. */
    void source(String path, String text) {
        write("src/main/java/" + path, text);
    }

    /** Compiles with Retort, as on a developer's machine. */
    Compilation compileWithRetort() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            Files.createDirectories(classes());
            StringWriter output = new StringWriter();
            boolean success = compiler.getTask(
                            output,
                            files,
                            diagnostics,
                            List.of(
                                    "-d",
                                    classes().toString(),
                                    "-cp",
                                    CLASS_PATH,
                                    "--release",
                                    "17",
                                    "-parameters",
                                    "-processor",
                                    PROCESSOR,
                                    "-Aretort.mode=generate"),
                            null,
                            files.getJavaFileObjectsFromPaths(sources()))
                    .call();
            return new Compilation(success, diagnostics.getDiagnostics(), output.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The classes of the last compilation, on top of what the tests see. The project must outlive the loader. */
    URLClassLoader classLoader() {
        try {
            return new URLClassLoader(new URL[] {classes().toUri().toURL()}, JavaProject.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The names of the classes of the last compilation. */
    List<String> classNames() {
        try (Stream<Path> files = Files.walk(classes())) {
            return files.map(file -> classes().relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .map(file -> file.substring(0, file.length() - ".class".length())
                            .replace(java.io.File.separatorChar, '.'))
                    .filter(name -> !name.endsWith("-info"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private Path classes() {
        return folder.resolve("target/classes");
    }

    private void write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a compiler said.
     *
     * @param success whether there are class files
     * @param diagnostics its messages on the sources
     * @param output what it said besides
     */
    record Compilation(boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics, String output) {

        /** The errors only, one text each. */
        List<String> errors() {
            return diagnostics.stream()
                    .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                    .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                    .toList();
        }

        /** All that was said. */
        @Override
        public String toString() {
            return diagnostics.stream().map(Object::toString).collect(Collectors.joining("\n")) + output;
        }
    }
}
