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
    @TempDir
    Path folder;

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
        Path source = write(
                "src/main/java/com/acme/shop/Customer.java",
                "package com.acme.shop;\n@jakarta.persistence.Entity\npublic class Customer {"
                        + " @jakarta.persistence.Id Long id; }\n");
        Path other = folder.resolve("other");
        Path services = write("other/META-INF/services/" + Processor.class.getName(), Listener.class.getName() + "\n");

        assertThat(services).exists();
        assertThat(javac(source, List.of(other, placeOf(Listener.class))))
                .contains("the other processor sees [com.acme.shop.Customer]")
                .contains("RT410");
    }

    private String javac(Path source, List<Path> more) {
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
        List<String> command = List.of(
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
                folder.resolve("target/classes").toString(),
                source.toString());
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
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
