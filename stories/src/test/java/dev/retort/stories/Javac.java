package dev.retort.stories;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** The compiler alone with a user's jars, where Maven is not what a story is about. */
final class Javac {
    private final Project project;
    private final List<Path> classPath = new ArrayList<>();

    Javac(Project project) {
        this.project = project;
        classPath.add(project.classes());
        classPath.addAll(Staged.programPath());
    }

    /** Puts more on the class path. */
    Javac with(Path jar) {
        classPath.add(jar);
        return this;
    }

    /** Compiles the whole project from nothing. */
    Result all(String... options) {
        Project.deleteAll(project.path("target"));
        return some(javaFiles(project.sources()), options);
    }

    /** Compiles some sources on top of what is compiled already, as an incremental build does. */
    Result some(List<Path> sources, String... options) {
        try {
            Files.createDirectories(project.classes());
            List<String> arguments = new ArrayList<>(List.of(
                    "-d",
                    project.classes().toString(),
                    "-s",
                    Files.createDirectories(project.path("target/generated-sources"))
                            .toString(),
                    "--release",
                    "17",
                    "-Xlint:all,-processing",
                    "-classpath",
                    joined(classPath),
                    "-processorpath",
                    joined(Staged.processorPath())));
            if (Stream.of(options).noneMatch(option -> option.startsWith("retort.mode"))) {
                // A developer's machine, wherever this test runs.
                arguments.add("-Aretort.mode=generate");
            }
            Stream.of(options).map(option -> "-A" + option).forEach(arguments::add);
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
            try (StandardJavaFileManager files =
                    compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
                boolean success = compiler.getTask(
                                null, files, diagnostics, arguments, null, files.getJavaFileObjectsFromPaths(sources))
                        .call();
                return new Result(success, List.copyOf(diagnostics.getDiagnostics()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static List<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a compilation came to. */
    record Result(boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics) {

        Result wentWell() {
            if (!success) {
                throw new AssertionError("the compiler refused:\n" + this);
            }
            return this;
        }

        Result wentWrong() {
            if (success) {
                throw new AssertionError("the compiler accepted it:\n" + this);
            }
            return this;
        }

        /** The errors, each as its own text. */
        List<String> errors() {
            return diagnostics.stream()
                    .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                    .map(one -> one.getMessage(Locale.ROOT))
                    .toList();
        }

        @Override
        public String toString() {
            return diagnostics.stream().map(Object::toString).collect(Collectors.joining("\n"));
        }
    }
}
