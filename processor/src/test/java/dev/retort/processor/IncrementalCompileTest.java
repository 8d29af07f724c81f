package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.model.Toolchain;
import dev.retort.processor.workspace.Compile;
import dev.retort.processor.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Builds that compile only some classes: a dropped table must be proven. */
class IncrementalCompileTest {
    private static final String CUSTOMER = "src/main/java/com/acme/shop/Customer.java";
    private static final String PRODUCT = "src/main/java/com/acme/shop/Product.java";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void oneEntityCompiledAloneDropsNothing(Toolchain toolchain) {
        Workspace shop = Shop.compiledIn(folder, toolchain);
        SortedMap<String, String> before = shop.committed();

        Compile compile = shop.compileOnly(List.of(CUSTOMER)).succeeded();

        assertThat(compile.messages()).isEmpty();
        assertThat(shop.committed()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(names = "JAVAC")
    void oneChangedEntityCompiledAloneGetsItsRevision(Toolchain toolchain) {
        Workspace shop = Shop.compiledIn(folder, toolchain).entity("Customer", Shop.CUSTOMER_WITH_EMAIL);

        shop.compileOnly(List.of(CUSTOMER)).succeeded();

        assertThat(shop.revision("R0002_AddEmailToCustomers")).doesNotContain("drop table");
        SortedMap<String, String> before = shop.committed();
        assertThat(shop.compile().succeeded().messages()).isEmpty();
        assertThat(shop.committed()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void oneEntityCompiledAloneWithoutTheOthersAnywhereDropsNothing(Toolchain toolchain) {
        Workspace shop = Shop.compiledIn(folder, toolchain);
        SortedMap<String, String> before = shop.committed();
        shop.delete("target");

        Compile compile = shop.compileOnly(List.of(CUSTOMER));

        assertThat(compile.message("RT010")).contains("com.acme.shop.Product is not found");
        assertThat(shop.committed()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aDeletedEntityIsDroppedByACompileOfEverything(Toolchain toolchain) {
        Workspace shop = Shop.compiledIn(folder, toolchain).delete(PRODUCT);

        shop.compile().succeeded();

        assertThat(shop.revision("R0002_DropProducts"))
                .contains("op.dropTable(\"products\");")
                .contains("Upgrading loses the rows of products.");
    }

    @ParameterizedTest
    @EnumSource
    void aStaleClassFileKeepsItsTable(Toolchain toolchain) {
        Workspace shop = Shop.compiledIn(folder, toolchain);
        SortedMap<String, String> before = shop.committed();
        before.remove(PRODUCT);
        shop.delete(PRODUCT);

        Compile compile = shop.compileAgain().succeeded();

        assertThat(compile.message("RT011")).contains("com.acme.shop.Product", "clean");
        assertThat(shop.committed()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void anEntityThatIsNoneAnyMoreIsDropped(Toolchain toolchain) {
        Workspace shop = Shop.compiledIn(folder, toolchain).entity("Product", "public class Product {}");

        shop.compile().succeeded();

        assertThat(shop.revision("R0002_DropProducts")).contains("op.dropTable(\"products\");");
    }

    @ParameterizedTest
    @EnumSource
    void theLastEntityIsNotDroppedWithoutProof(Toolchain toolchain) {
        Workspace shop = Shop.empty(folder, toolchain).entity("Customer", Shop.CUSTOMER);
        shop.compile().succeeded();
        SortedMap<String, String> before = shop.committed();
        before.remove(CUSTOMER);
        shop.delete(CUSTOMER);

        assertThat(shop.compile().succeeded().codes()).containsExactly("RT010");

        assertThat(shop.committed()).isEqualTo(before);
        shop.write(
                "src/main/java/com/acme/shop/package-info.java",
                "@dev.retort.annotations.MigrationSet package com.acme.shop;");
        shop.compile().succeeded();
        assertThat(shop.revision("R0002_DropCustomers")).isNotEmpty();
    }
}
