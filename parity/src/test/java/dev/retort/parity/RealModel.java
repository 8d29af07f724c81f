package dev.retort.parity;

import dev.retort.annotations.Naming;
import dev.retort.testing.Engine;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Entities that somebody else has published, named to Retort by their packages.
 *
 * @param name what it is called in reports
 * @param jars the beginnings of the names of the jars that they are in
 * @param packages their packages
 * @param engines the engines that have what it needs
 * @param without the names of entities that Hibernate itself cannot make anything of
 */
record RealModel(String name, List<String> jars, List<String> packages, List<Engine> engines, Set<String> without) {

    private static final String SET = "realmodel";

    RealModel(String name, List<String> jars, List<String> packages, List<Engine> engines) {
        this(name, jars, packages, engines, Set.of());
    }

    /** The source of a module that has nothing but a migration set of these entities. */
    Model set(Naming naming) {
        String members = without.isEmpty()
                ? "packages = " + list(packages.stream().map(each -> '"' + each + '"'))
                : "entities = "
                        + list(PersistentClasses.among(classNames(), RealModel.class.getClassLoader()).stream()
                                .filter(type -> type.isAnnotationPresent(Entity.class))
                                .map(type -> type.getCanonicalName() + ".class"));
        return new Model(
                name,
                Map.of(
                        SET + "/package-info.java",
                        "@dev.retort.annotations.MigrationSet(" + members + ", naming = dev.retort.annotations.Naming."
                                + naming + ")\npackage " + SET + ";\n"),
                List.of());
    }

    private static String list(Stream<String> items) {
        return items.collect(Collectors.joining(", ", "{", "}"));
    }

    /** The names of all classes of the packages. */
    List<String> classNames() {
        return Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(Path::of)
                .filter(path -> jars.stream()
                        .anyMatch(jar -> path.getFileName().toString().startsWith(jar)))
                .flatMap(RealModel::classesIn)
                .filter(type -> packages.stream().anyMatch(name -> type.startsWith(name + ".")))
                .filter(type -> !without.contains(type.substring(type.lastIndexOf('.') + 1)))
                .sorted()
                .toList();
    }

    private static Stream<String> classesIn(Path path) {
        try (JarFile jar = new JarFile(path.toFile())) {
            return jar.stream()
                    .map(entry -> entry.getName())
                    .filter(entry -> entry.endsWith(".class") && !entry.endsWith("-info.class"))
                    .map(entry -> entry.substring(0, entry.length() - ".class".length())
                            .replace('/', '.'))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
