package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.model.Toolchain;
import dev.retort.processor.workspace.Workspace;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project that is a module: what it needs comes from the module path. */
class ModulePathTest {
    private static final String MODULE = """
            module com.acme.shop {
                requires jakarta.persistence;
                requires dev.retort.annotations;
                requires dev.retort.runtime;
                requires dev.retort.schema;
                exports com.acme.shop.migrations;
                provides dev.retort.runtime.Registry with com.acme.shop.migrations.Migrations;
            }
            """;

    @TempDir
    Path folder;

    /** The jars that a user gets; a build that has not packed them yet has their classes in folders. */
    private String modulePath() throws IOException {
        List<String> path = new ArrayList<>();
        for (Path entry : Workspace.testClassPath()) {
            String text = entry.toString().replace('\\', '/');
            for (String module : List.of("annotations", "runtime", "schema")) {
                if (text.endsWith("/" + module + "/target/classes")) {
                    path.add(jar(entry, module).toString());
                } else if (text.matches(".*/retort-" + module + "-[^/]*(?<!tests)\\.jar")) {
                    path.add(text);
                }
            }
            if (text.contains("jakarta.persistence-api")) {
                path.add(text);
            }
        }
        return path.stream().collect(Collectors.joining(java.io.File.pathSeparator));
    }

    private Path jar(Path classes, String module) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes()
                .put(new Attributes.Name("Automatic-Module-Name"), "dev.retort." + module.replace("-snapshots", ""));
        Path jar = Files.createDirectories(folder.resolve("jars")).resolve("retort-" + module + ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = classes.relativize(file).toString().replace('\\', '/');
                if (!name.equals("META-INF/MANIFEST.MF")) {
                    entries.putNextEntry(new JarEntry(name));
                    Files.copy(file, entries);
                }
            }
        }
        return jar;
    }

    @Test
    void aModuleGetsItsRevisionsAndRegistry() throws IOException {
        Workspace shop = Shop.in(folder.resolve("shop"), Toolchain.JAVAC)
                .write("src/main/java/module-info.java", MODULE)
                .options("--module-path", modulePath());

        shop.compile().succeeded();

        assertThat(shop.revision("R0001_CreateCustomersAndProducts")).contains("op.createTable(");
        SortedMap<String, String> before = shop.committed();
        assertThat(shop.compile().succeeded().messages()).isEmpty();
        assertThat(shop.committed()).isEqualTo(before);
        shop.entity("Customer", Shop.CUSTOMER_WITH_EMAIL);
        shop.compile().succeeded();
        assertThat(shop.revision("R0002_AddEmailToCustomers")).contains("op.addColumn(");
    }
}
