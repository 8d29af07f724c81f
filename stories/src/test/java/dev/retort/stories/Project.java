package dev.retort.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A user's Maven project in a folder of its own, outside of this build's modules. */
final class Project {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern TYPE =
            Pattern.compile("(?m)^(?:public |final |abstract )*(?:class|interface|enum|record) (\\w+)");

    private final Path folder;

    private Project(Path folder) {
        this.folder = folder;
    }

    /** An empty project that has the processor and the runtime. */
    static Project create(String name) {
        Path folder = Path.of(Staged.property("retort.stories.work")).resolve(name);
        deleteAll(folder);
        Project project = new Project(folder);
        project.write(
                "pom.xml", resource("project-pom.xml").replace("@name@", name).replace("@version@", Staged.version()));
        return project;
    }

    private static String resource(String name) {
        try (var stream = Project.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    Path path(String path) {
        return folder.resolve(path);
    }

    Path sources() {
        return path("src/main/java");
    }

    Path classes() {
        return path("target/classes");
    }

    /** Writes a file, with the folders that it needs. */
    Path write(String path, String text) {
        Path file = folder.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** Puts a class, with its package line, where it belongs. */
    Path source(String unit) {
        Matcher packageName = PACKAGE.matcher(unit);
        Matcher type = TYPE.matcher(unit);
        String inPackage = packageName.find() ? packageName.group(1).replace('.', '/') + "/" : "";
        String name = type.find() ? type.group(1) : "package-info";
        return write("src/main/java/" + inPackage + name + ".java", unit);
    }

    String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes a text in a file, which must be there. */
    void replace(Path file, String from, String to) {
        String text = read(file);
        if (!text.contains(from)) {
            throw new AssertionError("no '" + from + "' in " + file + ":\n" + text);
        }
        try {
            Files.writeString(file, text.replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that a person would commit: every file but those below {@code target}, with its text. */
    Map<String, String> committed() {
        Map<String, String> files = new TreeMap<>();
        for (Path file : filesBelow(folder)) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            if (!name.startsWith("target/")) {
                files.put(name, read(file));
            }
        }
        return files;
    }

    /** The revisions in the source tree, by their order. */
    List<Path> revisions() {
        return filesBelow(sources()).stream()
                .filter(file -> file.getFileName().toString().matches("R\\d{4}_.*\\.java"))
                .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                .toList();
    }

    /** The snapshots of the set that needs no name, by their order. */
    List<Path> snapshots() {
        Path snapshots = path("schema-snapshots/default");
        return Files.exists(snapshots) ? filesBelow(snapshots) : List.of();
    }

    /** The id of a revision, as the name of its snapshot tells it. */
    String id(int revision) {
        String name = snapshots().get(revision - 1).getFileName().toString();
        return name.substring(name.indexOf('_') + 1, name.indexOf('.'));
    }

    private static List<Path> filesBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void deleteAll(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
