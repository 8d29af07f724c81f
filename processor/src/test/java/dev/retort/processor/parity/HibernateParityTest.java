package dev.retort.processor.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.annotations.Naming;
import dev.retort.processor.model.Models;
import dev.retort.processor.model.Toolchain;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each model of the folder {@code parity} becomes a schema twice, by Retort and by Hibernate. The catalogs
 * of the two databases are compared, and Hibernate validates the one that Retort made.
 */
class HibernateParityTest {

    static Stream<Arguments> models() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(HibernateParityTest.class.getResource("/parity"));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            return names.stream()
                    .flatMap(name -> Stream.of(Naming.values())
                            .flatMap(naming -> Stream.of(Engine.H2, Engine.POSTGRESQL)
                                    .map(engine -> Arguments.of(name, naming, engine))));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void theSchemaIsHibernates(String model, Naming naming, Engine engine, @TempDir Path folder) throws Exception {
        String source = Files.readString(
                Path.of(Objects.requireNonNull(getClass().getResource("/parity/" + model))
                        .toURI()),
                StandardCharsets.UTF_8);
        Models.Outcome outcome = Models.on(Toolchain.JAVAC).named(naming).compile(folder, source);
        assertThat(outcome.messages()).isEmpty();

        try (TestDatabase ours = TestDatabase.create(engine);
                TestDatabase hibernates = TestDatabase.create(engine);
                URLClassLoader loader = new URLClassLoader(
                        new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            List<Class<?>> classes = managed(folder, loader);
            Retorts.create(ours, outcome.mapping().schema());
            Hibernate.run("create", hibernates, naming, classes, loader);

            assertThat(differences(
                            NormalForm.of(engine, ours.catalog().lines()),
                            NormalForm.of(engine, hibernates.catalog().lines())))
                    .isEmpty();
            Hibernate.run("validate", ours, naming, classes, loader);
        }
    }

    private static List<String> differences(List<String> ours, List<String> hibernates) {
        return Stream.concat(
                        ours.stream().filter(line -> !hibernates.contains(line)).map(line -> "Retort:    " + line),
                        hibernates.stream().filter(line -> !ours.contains(line)).map(line -> "Hibernate: " + line))
                .sorted(Comparator.comparing(line -> line.substring(11)))
                .toList();
    }

    private static List<Class<?>> managed(Path folder, ClassLoader loader) throws IOException, ClassNotFoundException {
        List<Class<?>> managed = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String name = folder.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), ".");
                Class<?> type = Class.forName(name.substring(0, name.length() - ".class".length()), false, loader);
                if (type.isAnnotationPresent(Entity.class)
                        || type.isAnnotationPresent(MappedSuperclass.class)
                        || type.isAnnotationPresent(Embeddable.class)
                        || type.isAnnotationPresent(Converter.class)) {
                    managed.add(type);
                }
            }
        }
        return managed;
    }
}
