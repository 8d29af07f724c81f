package dev.retort.hardcases;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** A user's module on disk, whose model is one file. */
final class Module {
    private static final String PREAMBLE = """
            package com.acme.shop;

            import dev.retort.annotations.*;
            import jakarta.persistence.*;
            import java.math.*;
            import java.time.*;
            import java.util.*;

            """;

    private final Path root;
    private int compiles;

    Module(Path root) {
        this.root = root;
        write("pom.xml", "<project/>");
        model("");
    }

    /** Puts a model in the place of the one that is there. */
    void model(String classes) {
        write("src/main/java/com/acme/shop/Model.java", PREAMBLE + classes);
    }

    /** The same module at another place, as on a branch. */
    Module copy(Path folder) {
        Module copy = new Module(folder);
        copyTo(folder, file -> !file.startsWith("target"));
        return copy;
    }

    /** Takes what another branch has written: its revisions and their snapshots. */
    void takeRevisionsOf(Module branch) {
        branch.copyTo(root, file -> !file.startsWith("target") && !file.endsWith("Model.java"));
    }

    private void copyTo(Path folder, Predicate<Path> wanted) {
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                Path name = root.relativize(file);
                if (wanted.test(name)) {
                    write(folder.resolve(name), Files.readString(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, String text) {
        write(root.resolve(name), text);
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The revisions that were written, by their names. */
    Map<String, String> revisions() {
        Map<String, String> revisions = new TreeMap<>();
        for (Path file : files(root.resolve("src/main/java"))) {
            String name = file.getFileName().toString();
            if (name.matches("R\\d{4}_.*\\.java")) {
                try {
                    revisions.put(name, Files.readString(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return revisions;
    }

    /** Compiles everything from the beginning, as a developer does. */
    Result compile() {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Path classes = root.resolve("target/" + ++compiles + "/classes");
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectories(classes)));
            manager.setLocationFromPaths(
                    StandardLocation.SOURCE_OUTPUT,
                    List.of(Files.createDirectories(root.resolve("target/" + compiles + "/generated-sources"))));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    new StringWriter(),
                    manager,
                    diagnostics,
                    List.of("--release", "17", "-Aretort.mode=generate"),
                    null,
                    manager.getJavaFileObjectsFromPaths(files(root.resolve("src/main/java"))));
            task.setProcessors(ServiceLoader.load(Processor.class));
            boolean success = task.call();
            return new Result(
                    success,
                    diagnostics.getDiagnostics().stream().map(Module::text).toList(),
                    classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Diagnostic<?> diagnostic) {
        return diagnostic.getKind() + " line " + diagnostic.getLineNumber() + ": "
                + diagnostic.getMessage(Locale.ROOT).replace("\r\n", "\n");
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a compile came to.
     *
     * @param messages what the compiler said
     * @param classes where the classes are
     */
    record Result(boolean success, List<String> messages, Path classes) {
        String said() {
            return String.join("\n", messages);
        }
    }
}
