package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.model.Toolchain;
import dev.retort.processor.workspace.Workspace;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    private static final String PERSON = "package com.lib.people; @jakarta.persistence.Entity public class Person"
            + " { @jakarta.persistence.Id Long id; }";

    @TempDir
    Path folder;

    private Path library(String moduleInfo) throws IOException {
        Workspace library = Shop.empty(folder.resolve("library"), Toolchain.JAVAC)
                .write("src/main/java/com/lib/people/Person.java", PERSON);
        if (!moduleInfo.isEmpty()) {
            library.write("src/main/java/module-info.java", moduleInfo)
                    .options("--module-path", ModuleJars.path(folder));
        }
        library.compile("-proc:none").succeeded();
        return ModuleJars.jar(library.path("target/classes"), "people", folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "module com.lib { requires jakarta.persistence; exports com.lib.people; opens com.lib.people; }"
            })
    void entitiesMayComeFromAnotherModule(String moduleInfo) throws IOException {
        String name = moduleInfo.isEmpty() ? "dev.retort.people" : "com.lib";
        Path people = library(moduleInfo);
        Workspace shop = Shop.in(folder.resolve("shop"), Toolchain.JAVAC)
                .write(
                        "src/main/java/module-info.java",
                        MODULE.replace("exports", "requires " + name + ";\n    exports"))
                .entity("Shop", "@MigrationSet(packages = {\"com.acme.shop\", \"com.lib.people\"}) class Shop {}")
                .options("--module-path", ModuleJars.path(folder) + File.pathSeparator + people);

        shop.compile().succeeded();

        assertThat(shop.revision("R0001_")).contains("\"Person\"", "\"customers\"");
        SortedMap<String, String> before = shop.committed();
        assertThat(shop.compile().succeeded().messages()).isEmpty();
        assertThat(shop.committed()).isEqualTo(before);
        shop.entity("Customer", Shop.CUSTOMER_WITH_EMAIL);
        assertThat(shop.compileOnly(
                                List.of("src/main/java/com/acme/shop/Customer.java", "src/main/java/module-info.java"))
                        .succeeded()
                        .codes())
                .containsOnly("RT410");
        assertThat(shop.revision("R0002_AddEmailToCustomers")).contains("op.addColumn(");
    }

    @Test
    void aModuleGetsItsRevisionsAndRegistry() throws IOException {
        Workspace shop = Shop.in(folder.resolve("shop"), Toolchain.JAVAC)
                .write("src/main/java/module-info.java", MODULE)
                .options("--module-path", ModuleJars.path(folder));

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
