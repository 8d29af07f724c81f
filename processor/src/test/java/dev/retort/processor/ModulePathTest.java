package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.model.Toolchain;
import dev.retort.processor.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
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
