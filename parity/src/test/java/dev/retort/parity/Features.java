package dev.retort.parity;

import dev.retort.testing.Engine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One small model a mapping feature: each file of the resource folder {@code features} is one, a source file of the
 * package {@code feature}. To cover another feature is to add a file.
 */
final class Features {

    /** The package of all of them. */
    static final String PACKAGE = "feature";

    private static final String SUFFIX = ".java";

    private static final List<Engine> ENGINES = List.of(Engine.H2, Engine.POSTGRESQL, Engine.MARIADB);

    /** The first line of a file whose feature not every engine has, with the reason. */
    private static final Pattern ONLY_ON = Pattern.compile("// only on ([A-Z0-9, ]+): .*");

    /** What Hibernate does not start with as properties: a getter without setter, and a zone of its own beside a time. */
    private static final Set<String> FIELDS_ONLY = Set.of("FieldAccess", "HibernateZoneColumns");

    private Features() {}

    /** Which ones, where not all are wanted: {@code -Dretort.parity.features=Combined.*}. */
    private static final Pattern WANTED = Pattern.compile(System.getProperty("retort.parity.features", ".*"));

    /** All of them that are wanted, by name. */
    static List<Model> all() {
        return unfiltered().stream()
                .filter(model -> WANTED.matcher(model.name()).matches())
                .toList();
    }

    /** All of them, by name. */
    static List<Model> unfiltered() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .map(Features::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that are wanted, with properties in place of fields, where Hibernate itself can read them so. */
    static Stream<Model> byProperties() {
        return all().stream()
                .filter(model -> !FIELDS_ONLY.contains(model.name()))
                .flatMap(model -> PropertyVariant.of(model).stream());
    }

    private static Model read(Path file) {
        String fileName = file.getFileName().toString();
        try {
            String text = Files.readString(file);
            return new Model(
                    fileName.substring(0, fileName.length() - SUFFIX.length()),
                    Map.of(PACKAGE + "/" + fileName, text),
                    engines(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Engine> engines(String text) {
        Matcher only = ONLY_ON.matcher(text);
        return only.lookingAt()
                ? Arrays.stream(only.group(1).split(", ")).map(Engine::valueOf).toList()
                : ENGINES;
    }

    private static Path folder() {
        URL folder = Objects.requireNonNull(Features.class.getResource("/features"), "no folder of features");
        try {
            return Path.of(folder.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
