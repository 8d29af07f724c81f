package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.model.Toolchain;
import dev.retort.processor.workspace.Compile;
import dev.retort.processor.workspace.Workspace;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The compiler keeps classes and snapshots together. */
class RevisionClassesTest {
    private static final String FIRST = "src/main/java/com/acme/shop/migrations/R0001_CreateCustomersAndProducts.java";
    private static final String SECOND = "src/main/java/com/acme/shop/migrations/R0002_AddEmailToCustomers.java";

    @TempDir
    Path folder;

    private Workspace withTwoRevisions(Toolchain toolchain) {
        Workspace shop = Shop.compiledIn(folder, toolchain).entity("Customer", Shop.CUSTOMER_WITH_EMAIL);
        shop.compile().succeeded();
        return shop;
    }

    @ParameterizedTest
    @EnumSource
    void aRevisionIsUndoneByDeletingItsTwoFiles(Toolchain toolchain) {
        Workspace shop = withTwoRevisions(toolchain);
        SortedMap<String, String> before = shop.committed();

        shop.delete(SECOND).delete(shop.snapshotFile("0002_"));
        shop.compile().succeeded();

        assertThat(shop.committed()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aSnapshotWithoutItsClassIsAnError(Toolchain toolchain) {
        Workspace shop = withTwoRevisions(toolchain).delete(SECOND);
        SortedMap<String, String> before = shop.committed();

        Compile compile = shop.compile().failed();

        assertThat(compile.codes()).containsExactly("RT403");
        assertThat(compile.message("RT403"))
                .contains(SECOND, shop.snapshotFile("0002_"))
                .contains("or delete the snapshot too");
        assertThat(shop.committed()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aClassWithoutItsSnapshotIsAnErrorOnTheClass(Toolchain toolchain) {
        Workspace shop = withTwoRevisions(toolchain);
        shop.delete(shop.snapshotFile("0002_"));
        SortedMap<String, String> before = shop.committed();

        Compile compile = shop.compile().failed();

        assertThat(compile.codes()).containsExactly("RT402");
        assertThat(compile.place("RT402")).startsWith("R0002_AddEmailToCustomers.java:");
        assertThat(shop.committed()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aRevisionCannotBeRemovedFromTheMiddle(Toolchain toolchain) {
        Workspace shop = withTwoRevisions(toolchain);
        shop.delete(FIRST).delete(shop.snapshotFile("0001_"));
        SortedMap<String, String> before = shop.committed();

        Compile compile = shop.compile().failed();

        assertThat(compile.codes()).containsExactly("RT310");
        assertThat(shop.committed()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void anEditedMarkIsAnErrorOnTheClass(Toolchain toolchain) {
        Workspace shop = withTwoRevisions(toolchain);
        shop.write(SECOND, shop.read(SECOND).replaceFirst("parents = \"[0-9a-f]+\"", "parents = {}"));
        SortedMap<String, String> before = shop.committed();

        Compile compile = shop.compile().failed();

        assertThat(compile.codes()).containsExactly("RT404");
        assertThat(compile.place("RT404")).startsWith("R0002_AddEmailToCustomers.java:");
        assertThat(shop.committed()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void anEditedBodyIsTheAuthorsOwnBusiness(Toolchain toolchain) {
        Workspace shop = withTwoRevisions(toolchain);
        shop.write(
                SECOND,
                shop.read(SECOND)
                        .replace(
                                "op.addColumn(\"customers\", column(\"email\", varchar(255)));",
                                "op.addColumn(\"customers\", column(\"email\", varchar(255)));\n"
                                        + "        op.run(\"fill\", handle -> handle.execute(\"update customers set email = name\"));"));
        SortedMap<String, String> before = shop.committed();

        assertThat(shop.compile().succeeded().messages()).isEmpty();
        assertThat(shop.committed()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void anEditedSnapshotIsAnErrorAndNothingIsOverwritten(Toolchain toolchain) {
        Workspace shop = withTwoRevisions(toolchain);
        String snapshot = shop.snapshotFile("0002_");
        shop.write(
                snapshot,
                shop.read(snapshot)
                        .replace("\"email\": {\"type\": \"varchar(255)\"}", "\"email\": {\"type\": \"varchar(99)\"}"));
        SortedMap<String, String> before = shop.committed();

        Compile compile = shop.compile().failed();

        assertThat(compile.message("RT304")).contains(snapshot);
        assertThat(compile.codes()).containsExactly("RT304");
        assertThat(shop.committed()).isEqualTo(before);
    }

    @Test
    void mergeMarkersInAClassAreTheCompilersToTellAndNothingIsWritten() {
        Workspace shop = Shop.compiledIn(folder, Toolchain.JAVAC);
        String source = shop.written().stream()
                .filter(name -> name.endsWith(".java"))
                .findFirst()
                .orElseThrow();
        shop.write(source, shop.read(source).replace("    @Override\n", "<<<<<<< HEAD\n    @Override\n"))
                .entity("Customer", Shop.CUSTOMER_WITH_EMAIL);
        SortedMap<String, String> before = shop.committed();

        Compile compile = shop.compile().failed();

        assertThat(compile.toString()).contains(source.substring(source.lastIndexOf('/') + 1));
        assertThat(shop.committed()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aRegistryThatWasCommittedIsInTheWay(Toolchain toolchain) {
        Workspace shop = Shop.compiledIn(folder, toolchain);
        shop.write(
                        "src/main/java/com/acme/shop/migrations/Migrations.java",
                        "package com.acme.shop.migrations; public final class Migrations {}")
                .entity("Customer", Shop.CUSTOMER_WITH_EMAIL);
        SortedMap<String, String> before = shop.committed();

        assertThat(shop.compile().failed().message("RT012"))
                .contains("com.acme.shop.migrations.Migrations already", "never committed");
        assertThat(shop.committed()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void mergeMarkersInASnapshotAreAnError(Toolchain toolchain) {
        Workspace shop = withTwoRevisions(toolchain);
        String snapshot = shop.snapshotFile("0002_");
        shop.write(snapshot, shop.read(snapshot).replace("  \"schema\"", "<<<<<<< ours\n  \"schema\""));
        SortedMap<String, String> before = shop.committed();

        Compile compile = shop.compile().failed();

        assertThat(compile.codes()).containsExactly("RT303");
        assertThat(shop.committed()).isEqualTo(before);
    }
}
