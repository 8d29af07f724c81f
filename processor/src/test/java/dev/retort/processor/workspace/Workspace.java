package dev.retort.processor.workspace;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** A Maven module on disk, and how it is compiled. */
public final class Workspace {
    private static final Pattern NEEDED =
            Pattern.compile("/(annotations|runtime|schema)/(target/)?classes$|/retort-(annotations|runtime|schema)-\\d"
                    + "|/jdbi3-core|/jakarta\\.persistence-api");

    private final Path root;
    private final Function<Map<String, String>, Processor> retort;
    private JavaCompiler compiler;
    private Map<String, String> variables = Map.of();
    private final List<String> options = new ArrayList<>(List.of("--release", "17"));
    private final List<Path> libraries = new ArrayList<>();
    private final List<Supplier<Processor>> others = new ArrayList<>();
    private Charset encoding = StandardCharsets.UTF_8;
    private boolean lean;

    /**
     * @param root its folder, which is made
     * @param compiler what compiles it
     * @param retort makes our processor, given environment variables
     */
    public Workspace(Path root, JavaCompiler compiler, Function<Map<String, String>, Processor> retort) {
        this.root = root;
        this.compiler = compiler;
        this.retort = retort;
        write("pom.xml", "<project/>");
    }

    /** Compiles with another compiler from now on. */
    public Workspace compiler(JavaCompiler newCompiler) {
        compiler = newCompiler;
        return this;
    }

    /** Compiles with environment variables from now on. */
    public Workspace variables(Map<String, String> newVariables) {
        variables = newVariables;
        return this;
    }

    /** Compiles with more options from now on. */
    public Workspace options(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Compiles against a short class path, and whatever platform there is, from now on: for speed. */
    public Workspace lean() {
        lean = true;
        options.clear();
        return this;
    }

    /** Compiles sources in another encoding from now on. */
    public Workspace encoding(Charset charset) {
        encoding = charset;
        return options("-encoding", charset.name());
    }

    /** Compiles with one more processor from now on. */
    public Workspace processor(Processor other) {
        return processor(() -> other);
    }

    /** Compiles with one more processor, made anew each time, from now on. */
    public Workspace processor(Supplier<Processor> other) {
        others.add(other);
        return this;
    }

    /** Compiles with one more folder or jar of classes from now on. */
    public Workspace library(Path classes) {
        libraries.add(classes);
        return this;
    }

    public Path path(String name) {
        return root.resolve(name);
    }

    /** Writes a file. */
    public Workspace write(String name, String text) {
        try {
            Path file = path(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, encoding);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a class of the package {@code com.acme.shop}, with everything imported that an entity needs. */
    public Workspace entity(String name, String body) {
        return write(
                "src/main/java/com/acme/shop/" + name + ".java",
                "package com.acme.shop;\n\nimport dev.retort.annotations.*;\nimport jakarta.persistence.*;\n\n" + body
                        + "\n");
    }

    /** Reads a file. */
    public String read(String name) {
        try {
            return Files.readString(path(name), name.endsWith(".json") ? StandardCharsets.UTF_8 : encoding);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a file, or a folder with all that is in it. */
    public Workspace delete(String name) {
        try (Stream<Path> paths = Files.walk(path(name))) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of all files that a person would commit. */
    public SortedMap<String, String> committed() {
        SortedMap<String, String> files = new TreeMap<>();
        for (Path file : files(root)) {
            String name = root.relativize(file).toString().replace('\\', '/');
            if (!name.startsWith("target/") && !name.startsWith(".git") && !name.equals("pom.xml")) {
                files.put(name, read(name));
            }
        }
        return files;
    }

    /** The names of the files that Retort wrote into the project. */
    public List<String> written() {
        return committed().keySet().stream()
                .filter(name -> name.startsWith("schema-snapshots/") || name.contains("/migrations/"))
                .toList();
    }

    /** The revision whose name begins so. */
    public String revision(String beginning) {
        return read(written().stream()
                .filter(name -> name.contains("/migrations/" + beginning))
                .findFirst()
                .orElseThrow());
    }

    /** The snapshot whose name begins so. */
    public String snapshotFile(String beginning) {
        return written().stream()
                .filter(name -> name.startsWith("schema-snapshots/") && name.contains("/" + beginning))
                .findFirst()
                .orElseThrow();
    }

    /** Compiles everything from the beginning. */
    public Compile compile(String... more) {
        if (Files.exists(path("target"))) {
            delete("target");
        }
        return compile(sources(), more);
    }

    /** Compiles everything into the classes that are there. */
    public Compile compileAgain(String... more) {
        return compile(sources(), more);
    }

    /** Compiles some sources against the classes that are there. */
    public Compile compileOnly(List<String> names, String... more) {
        return compile(names.stream().map(this::path).toList(), more);
    }

    /** All sources, sorted. */
    public List<Path> sources() {
        return files(path("src/main/java")).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    /** Compiles sources in the order in which they are given. */
    public Compile compile(Collection<Path> sources, String... more) {
        return compileInto("target/classes", sources, more);
    }

    /** Compiles sources into a folder. */
    public Compile compileInto(String output, Collection<Path> sources, String... more) {
        return compile(output, List.of(), sources, more);
    }

    /** Compiles some sources, and has processors see classes of an earlier compile again, as Gradle does. */
    public Compile compileWith(List<String> classes, List<String> names, String... more) {
        return compile("target/classes", classes, names.stream().map(this::path).toList(), more);
    }

    private Compile compile(String output, List<String> seen, Collection<Path> sources, String... more) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> all = new ArrayList<>(options);
        Collections.addAll(all, more);
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(diagnostics, Locale.ROOT, encoding)) {
            Path classes = Files.createDirectories(path(output));
            Path generated = Files.createDirectories(path("target/generated-sources/annotations"));
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            manager.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
            List<Path> classPath = new ArrayList<>(List.of(path("target/classes")));
            classPath.addAll(libraries);
            classPath.addAll(lean ? leanClassPath() : testClassPath());
            manager.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            JavaCompiler.CompilationTask task = compiler.getTask(
                    new StringWriter(),
                    manager,
                    diagnostics,
                    all,
                    seen.isEmpty() ? null : seen,
                    manager.getJavaFileObjectsFromPaths(sources));
            List<Processor> processors = new ArrayList<>();
            others.forEach(other -> processors.add(other.get()));
            processors.add(retort.apply(variables));
            task.setProcessors(processors);
            return new Compile(task.call(), diagnostics.getDiagnostics());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What revisions and plain entities need of it: a compiler opens every jar that it is given. */
    private static List<Path> leanClassPath() {
        return testClassPath().stream()
                .filter(path ->
                        NEEDED.matcher(path.toString().replace('\\', '/')).find())
                .toList();
    }

    /** The class path of the tests, which has the runtime and Jakarta Persistence. */
    public static List<Path> testClassPath() {
        return Stream.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(java.io.File.pathSeparator))
                .map(Path::of)
                .filter(Files::exists)
                .toList();
    }

    private static List<Path> files(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
