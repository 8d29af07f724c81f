package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.model.Toolchain;
import dev.retort.processor.workspace.Workspace;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Entities that come as class files, in a folder or a jar, belong to a set that names their package. */
class LibraryEntitiesTest {
    @TempDir
    Path folder;

    private Path library(Toolchain toolchain) {
        return library(toolchain, "lib.Base", "lib.people.Person", "lib.people.deep.Secret", "other.Stranger");
    }

    private Path library(Toolchain toolchain, String... names) {
        Workspace library = Shop.empty(folder.resolve("library"), toolchain);
        for (String name : names) {
            int dot = name.lastIndexOf('.');
            library.write(
                    "src/main/java/com/" + name.replace('.', '/') + ".java",
                    "package com." + name.substring(0, dot) + ";\n@jakarta.persistence.Entity public class "
                            + name.substring(dot + 1) + " { @jakarta.persistence.Id Long id; }\n");
        }
        library.compile("-proc:none").succeeded();
        return library.path("target/classes");
    }

    private static Path jar(Path classes) throws IOException {
        Path jar = classes.resolveSibling("library.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                entries.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, entries);
            }
        }
        return jar;
    }

    private void assertComplete(Workspace shop) {
        shop.entity("Shop", "@MigrationSet(packages = {\"com.acme.shop\", \"com.lib\"}) class Shop {}")
                .entity("Customer", Shop.CUSTOMER);

        shop.compile().succeeded();

        assertThat(shop.revision("R0001_"))
                .contains("\"Base\"", "\"Person\"", "\"Secret\"", "\"customers\"")
                .doesNotContain("Stranger");
        SortedMap<String, String> before = shop.committed();
        assertThat(shop.compile().succeeded().messages()).isEmpty();
        assertThat(shop.compileOnly(List.of("src/main/java/com/acme/shop/Customer.java"))
                        .succeeded()
                        .messages())
                .isEmpty();
        assertThat(shop.committed()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void inPackagesBelowOneThatHasNoClassItself(Toolchain toolchain) throws IOException {
        Path jar = jar(library(toolchain, "lib.people.Person", "lib.people.deep.Secret", "other.Stranger"));
        Workspace shop = Shop.empty(folder.resolve("shop"), toolchain)
                .library(jar)
                .entity("Shop", "@MigrationSet(packages = {\"com.acme.shop\", \"com.lib\"}) class Shop {}")
                .entity("Customer", Shop.CUSTOMER);

        assertThat(shop.compile().failed().message("RT007"))
                .contains("com.lib", "packages that have a class themselves");
        assertThat(shop.written()).isEmpty();

        shop.entity("Shop", "@MigrationSet(packages = {\"com.acme.shop\", \"com.lib.people\"}) class Shop {}");
        shop.compile().succeeded();

        assertThat(shop.revision("R0001_")).contains("\"Person\"", "\"Secret\"").doesNotContain("Stranger");
    }

    @ParameterizedTest
    @EnumSource
    void inAFolder(Toolchain toolchain) {
        assertComplete(Shop.empty(folder.resolve("shop"), toolchain).library(library(toolchain)));
    }

    @ParameterizedTest
    @EnumSource
    void inAJar(Toolchain toolchain) throws IOException {
        assertComplete(Shop.empty(folder.resolve("shop"), toolchain).library(jar(library(toolchain))));
    }
}
