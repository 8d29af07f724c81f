package dev.retort.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.annotations.Naming;
import dev.retort.processor.mapper.Mapping;
import dev.retort.processor.naming.NamingStrategies;
import dev.retort.processor.reader.ReadResult;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * Compiles entities and tells what becomes of them.
 *
 * <p>Sources have no header: they lie in the package {@code shop}, and everything that a mapping may need is
 * imported. Lines are counted as in the text.
 */
public final class Models {
    private static final String HEADER = "package shop; import jakarta.persistence.*; import java.util.*;"
            + " import java.math.*; import java.time.*; import java.io.Serializable; import dev.retort.annotations.*;\n";

    private final Toolchain toolchain;
    private final Naming naming;
    private final List<String> classNames;
    private final List<Path> classPath;

    private Models(Toolchain toolchain, Naming naming, List<String> classNames, List<Path> classPath) {
        this.toolchain = toolchain;
        this.naming = naming;
        this.classNames = classNames;
        this.classPath = classPath;
    }

    /** With the names of Jakarta Persistence. */
    public static Models on(Toolchain toolchain) {
        return new Models(toolchain, Naming.JAKARTA, List.of(), List.of());
    }

    /** With another naming strategy. */
    public Models named(Naming newNaming) {
        return new Models(toolchain, newNaming, classNames, classPath);
    }

    /** Together with classes of the class path. */
    public Models withClasses(Path folder, String... names) {
        return new Models(toolchain, naming, List.of(names), List.of(folder));
    }

    /**
     * What became of a model.
     *
     * @param read what was read
     * @param mapping what it was mapped to
     * @param messages the compiler's messages, each with its line: {@code 3: RT201: …}
     */
    public record Outcome(ReadResult read, Mapping mapping, List<String> messages) {

        /** The schema as text, of a model without fault. */
        public String schema() {
            assertThat(messages).isEmpty();
            return SchemaText.of(mapping.schema());
        }

        /** The messages, each without what follows its code and first sentence. */
        public List<String> codes() {
            return messages.stream()
                    .map(message -> message.substring(0, message.indexOf(": RT") + 7))
                    .toList();
        }
    }

    /** Compiles sources, each of one or more classes. */
    public Outcome compile(String... sources) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("models");
            return compile(folder, sources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (folder != null) {
                delete(folder);
            }
        }
    }

    /** Compiles sources into a folder that stays. */
    public Outcome compile(Path folder, String... sources) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < sources.length; i++) {
            Path file = folder.resolve("Source" + i + ".java");
            Files.writeString(file, HEADER + sources[i], StandardCharsets.UTF_8);
            files.add(file);
        }
        JavaCompiler compiler = toolchain.compiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        ReadingProcessor processor = new ReadingProcessor(NamingStrategies.of(naming), classNames);
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
            manager.setLocationFromPaths(
                    StandardLocation.CLASS_PATH,
                    Stream.concat(classPath.stream(), runtimeClassPath().stream())
                            .toList());
            JavaCompiler.CompilationTask task = compiler.getTask(
                    output,
                    manager,
                    diagnostics,
                    List.of("--release", "17", "-g"),
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(List.of(processor));
            task.call();
        }
        List<String> messages = diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> isOurs(diagnostic) || diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> (diagnostic.getLineNumber() - 1) + ": " + text(diagnostic))
                .sorted()
                .toList();
        assertThat(processor.hasRun()).as("%s", messages).isTrue();
        return new Outcome(processor.read(), processor.mapping(), messages);
    }

    private static boolean isOurs(Diagnostic<?> diagnostic) {
        return text(diagnostic).startsWith("RT");
    }

    private static String text(Diagnostic<?> diagnostic) {
        String text = diagnostic.getMessage(Locale.ROOT);
        return text.startsWith("warning: ") ? text.substring(9) : text;
    }

    private static List<Path> runtimeClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .map(Path::of)
                .toList();
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
