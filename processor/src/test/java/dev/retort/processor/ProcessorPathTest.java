package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.stream.JsonReader;
import com.palantir.javapoet.JavaFile;
import dev.retort.annotations.MigrationSet;
import dev.retort.runtime.Retort;
import dev.retort.schema.Schema;
import dev.retort.schema.diff.Differ;
import jakarta.persistence.Entity;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processor as a javac of its own finds it on its path, alone and beside others. */
class ProcessorPathTest {
    private static final String CUSTOMER = "package com.acme.shop;\n@jakarta.persistence.Entity\n"
            + "public class Customer { @jakarta.persistence.Id Long id; }\n";

    @TempDir
    Path folder;

    private Path classes = Path.of("");
    private int compiles;

    @Test
    void aloneItLetsABuildPassThatTakesEveryWarningForAnError() {
        write("pom.xml", "<project/>");
        Path source = write("src/main/java/com/acme/shop/Customer.java", """
                package com.acme.shop;

                @Deprecated
                @jakarta.persistence.Entity
                public class Customer {
                    @jakarta.persistence.Id
                    Long id;
                }
                """);

        assertThat(javac(source, List.of())).contains("RT410").doesNotContain("warning");
        assertThat(folder.resolve("schema-snapshots/default")).isNotEmptyDirectory();
    }

    @Test
    void besideOthersItTakesNoAnnotationFromThem() {
        write("pom.xml", "<project/>");
        Path source = write("src/main/java/com/acme/shop/Customer.java", CUSTOMER);
        Path other = folder.resolve("other");
        Path services = write("other/META-INF/services/" + Processor.class.getName(), Listener.class.getName() + "\n");

        assertThat(services).exists();
        assertThat(javac(source, List.of(other, placeOf(Listener.class))))
                .contains("the other processor sees [com.acme.shop.Customer]")
                .contains("RT410");
    }

    @Test
    void aloneItNeedsNoMoreRoundsThanAnyProcessorThatWritesAClass() {
        write("pom.xml", "<project/>");
        Path source = write("src/main/java/com/acme/shop/Customer.java", CUSTOMER);
        assertThat(javac(source, List.of(), "-XprintRounds")).contains("Round 4:");

        assertThat(javac(folder.resolve("src/main/java"), List.of(), "-XprintRounds"))
                .contains("Round 3:")
                .doesNotContain("Round 4:");

        assertThat(classes.resolve("com/acme/shop/migrations/MigrationsContents.class"))
                .exists();
        assertThat(classes.resolve("META-INF/retort/default.classes")).hasContent("com.acme.shop.Customer");
    }

    @Test
    void whatAProcessorWritesThatItCannotKnowOfIsNotMissed() {
        write("pom.xml", "<project/>");
        Path source = write("src/main/java/com/acme/shop/Customer.java", CUSTOMER);
        javac(source, List.of());
        Path sources = folder.resolve("src/main/java");
        List<Path> more = List.of(placeOf(Latecomer.class));
        String[] named = {"-processor", Latecomer.class.getName() + "," + RetortProcessor.class.getName()};

        assertThat(javac(sources, more, named)).contains("error: RT012", "R0002_CreateAudit", "Compile again");
        assertThat(folder.resolve("src/main/java/com/acme/shop/migrations/R0002_CreateAudit.java"))
                .content()
                .contains("op.createTable");

        assertThat(javac(sources, more, named)).doesNotContain("RT", "error");
        assertThat(javac(sources, more, named)).doesNotContain("RT", "error");
        assertThat(folder.resolve("src/main/java/com/acme/shop/migrations")).isDirectoryNotContaining("glob:**R0003*");
    }

    /** Compiles a source or all of a folder, from the beginning. */
    private String javac(Path source, List<Path> more, String... options) {
        List<Path> path = new ArrayList<>(List.of(
                placeOf(RetortProcessor.class),
                placeOf(Schema.class),
                placeOf(Differ.class),
                placeOf(MigrationSet.class),
                placeOf(JavaFile.class),
                placeOf(JsonReader.class)));
        path.addAll(more);
        String classPath = joined(Stream.of(
                placeOf(Entity.class), placeOf(Retort.class), placeOf(Schema.class), placeOf(MigrationSet.class)));
        classes = folder.resolve("target/" + ++compiles + "/classes");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-Xlint:all" + (more.isEmpty() ? "" : ",-processing"),
                "-Werror",
                "-Aretort.mode=generate",
                "--release",
                "17",
                "--class-path",
                classPath,
                "--processor-path",
                joined(path.stream()),
                "-d",
                classes.toString()));
        command.addAll(List.of(options));
        command.addAll(sources(source));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> sources(Path source) {
        try (Stream<Path> files = Files.walk(source)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String joined(Stream<Path> paths) {
        return paths.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Path placeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Path write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
