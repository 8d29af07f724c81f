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

/** What belongs to which migration set, and where its revisions go. */
class MigrationSetsTest {
    @TempDir
    Path folder;

    private static String entity(String packageName, String name) {
        return "package " + packageName + ";\n@jakarta.persistence.Entity public class " + name
                + " { @jakarta.persistence.Id Long id; }\n";
    }

    private static Workspace withEntity(Workspace workspace, String packageName, String name) {
        return workspace.write(
                "src/main/java/" + packageName.replace('.', '/') + "/" + name + ".java", entity(packageName, name));
    }

    @ParameterizedTest
    @EnumSource
    void revisionsLieBelowWhatEntitiesHaveInCommonAndStayThere(Toolchain toolchain) {
        Workspace shop = Shop.empty(folder, toolchain);
        withEntity(shop, "com.acme.shop.sales", "Invoice");
        withEntity(shop, "com.acme.shop.stock", "Item");
        shop.compile().succeeded();
        assertThat(shop.written()).anyMatch(name -> name.startsWith("src/main/java/com/acme/shop/migrations/R0001_"));

        withEntity(shop, "com.acme.people", "Person");
        shop.compile().succeeded();

        assertThat(shop.written())
                .anyMatch(name -> name.equals("src/main/java/com/acme/shop/migrations/R0002_CreatePerson.java"));
    }

    @ParameterizedTest
    @EnumSource
    void withoutACommonPackageTheAnswerIsReadyToPaste(Toolchain toolchain) {
        Workspace shop = Shop.empty(folder, toolchain);
        withEntity(shop, "com.acme.shop", "Invoice");
        withEntity(shop, "org.acme.people", "Person");

        Compile compile = shop.compile().failed();

        assertThat(compile.message("RT005"))
                .contains("@dev.retort.annotations.MigrationSet(packages = {\"com.acme.shop\", \"org.acme.people\"},"
                        + " revisions = \"com.acme.shop.migrations\")");
        assertThat(compile.codes()).containsExactly("RT005");
        assertThat(shop.written()).isEmpty();

        shop.write(
                "src/main/java/com/acme/shop/package-info.java",
                "@dev.retort.annotations.MigrationSet(packages = {\"com.acme.shop\", \"org.acme.people\"}, revisions ="
                        + " \"com.acme.shop.migrations\")\n"
                        + "package com.acme.shop;");
        shop.compile().succeeded();
        assertThat(shop.revision("R0001_CreateInvoiceAndPerson")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void twoSetsInOneModuleHaveTheirOwnRevisions(Toolchain toolchain) {
        Workspace shop = Shop.empty(folder, toolchain);
        withEntity(shop, "com.acme.sales", "Invoice");
        withEntity(shop, "com.acme.stock", "Item");
        withEntity(shop, "com.acme.other", "Stray");
        shop.write(
                "src/main/java/com/acme/sales/package-info.java",
                "@dev.retort.annotations.MigrationSet(\"sales\") package com.acme.sales;");
        shop.write(
                "src/main/java/com/acme/stock/Stock.java",
                "package com.acme.stock; import dev.retort.annotations.*; @MigrationSet(value = \"stock\", naming ="
                        + " Naming.SNAKE_CASE) class Stock {}");

        Compile compile = shop.compile().succeeded();

        assertThat(shop.written())
                .containsExactly(
                        shop.snapshotFile("0001_"),
                        shop.written().get(1),
                        "src/main/java/com/acme/sales/migrations/R0001_CreateInvoice.java",
                        "src/main/java/com/acme/stock/migrations/R0001_CreateItem.java");
        assertThat(shop.written().get(0)).startsWith("schema-snapshots/sales/");
        assertThat(shop.written().get(1)).startsWith("schema-snapshots/stock/");
        assertThat(shop.read(shop.written().get(1))).contains("\"naming\": \"snake_case\"");
        assertThat(compile.message("RT006")).contains("com.acme.other.Stray");
        assertThat(compile.place("RT006")).isEqualTo("Stray.java:2 WARNING");
        SortedMap<String, String> before = shop.committed();
        shop.compile().succeeded();
        assertThat(shop.committed()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aSetDeclaredTwiceIsAnError(Toolchain toolchain) {
        Workspace shop = Shop.in(folder, toolchain)
                .entity("One", "@MigrationSet class One {}")
                .entity("Two", "@MigrationSet class Two {}");

        assertThat(shop.compile().failed().message("RT007")).contains("com.acme.shop.One", "com.acme.shop.Two");
        assertThat(shop.written()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void setsWhoseNamesDifferOnlyInCaseAreAnError(Toolchain toolchain) {
        Workspace shop = Shop.empty(folder, toolchain);
        withEntity(shop, "com.acme.sales", "Invoice");
        withEntity(shop, "com.acme.stock", "Item");
        shop.write(
                        "src/main/java/com/acme/sales/package-info.java",
                        "@dev.retort.annotations.MigrationSet(\"goods\") package com.acme.sales;")
                .write(
                        "src/main/java/com/acme/stock/package-info.java",
                        "@dev.retort.annotations.MigrationSet(\"Goods\") package com.acme.stock;");

        assertThat(shop.compile().failed().message("RT007")).contains("'goods'", "'Goods'", "only in the case");
        assertThat(shop.written()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aSetWithoutEntitiesIsAnError(Toolchain toolchain) {
        Workspace shop = Shop.empty(folder, toolchain)
                .entity("Nothing", "@MigrationSet(packages = \"com.acme.nowhere\") class Nothing {}");

        assertThat(shop.compile().failed().message("RT007")).contains("has no entities");
    }

    @ParameterizedTest
    @EnumSource
    void aDeclaredSetGoesOnWhereItsDeclarationIsNotCompiledAgain(Toolchain toolchain) {
        Workspace shop = Shop.in(folder, toolchain)
                .write(
                        "src/main/java/com/acme/shop/package-info.java",
                        "@dev.retort.annotations.MigrationSet(value = \"shop\", naming ="
                                + " dev.retort.annotations.Naming.SNAKE_CASE)\n"
                                + "package com.acme.shop;");
        shop.compile().succeeded();
        SortedMap<String, String> before = shop.committed();

        shop.compileOnly(List.of("src/main/java/com/acme/shop/Customer.java")).succeeded();

        assertThat(shop.committed()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void entitiesOfTestsCountOnlyWhereASetSaysSo(Toolchain toolchain) {
        Workspace shop = Shop.compiledIn(folder, toolchain);
        String test = "src/test/java/com/acme/shop/test/Fixture.java";
        shop.write(test, entity("com.acme.shop.test", "Fixture"));
        SortedMap<String, String> before = shop.committed();

        Compile compile = shop.compileInto("target/test-classes", List.of(shop.path(test)))
                .succeeded();
        assertThat(compile.messages()).isEmpty();
        assertThat(shop.committed()).isEqualTo(before);

        String set = "src/test/java/com/acme/shop/test/package-info.java";
        shop.write(set, "@dev.retort.annotations.MigrationSet(\"fixtures\") package com.acme.shop.test;");
        shop.compileInto("target/test-classes", List.of(shop.path(test), shop.path(set)))
                .succeeded();
        assertThat(shop.written())
                .anyMatch(name -> name.startsWith("schema-snapshots/fixtures/0001_"))
                .contains("src/test/java/com/acme/shop/test/migrations/R0001_CreateFixture.java");

        SortedMap<String, String> after = shop.committed();
        shop.compile().succeeded();
        assertThat(shop.committed()).isEqualTo(after);
    }

    @ParameterizedTest
    @EnumSource
    void aSetOfTestsHasAHistoryBesideThatOfTheProgram(Toolchain toolchain) {
        Workspace shop = Shop.compiledIn(folder, toolchain);
        String fixture = "src/test/java/com/acme/shop/test/Fixture.java";
        String set = "src/test/java/com/acme/shop/test/package-info.java";
        String first = "src/test/java/com/acme/shop/test/migrations/R0001_CreateFixture.java";
        shop.write(set, "@dev.retort.annotations.MigrationSet(\"fixtures\") package com.acme.shop.test;")
                .write(fixture, entity("com.acme.shop.test", "Fixture"));
        List<Path> sources = List.of(shop.path(fixture), shop.path(set));
        shop.compileInto("target/test-classes", sources).succeeded();
        SortedMap<String, String> before = shop.committed();
        assertThat(shop.read(first)).contains("\"Fixture\"").doesNotContain("customers");

        List<Path> all = List.of(shop.path(fixture), shop.path(set), shop.path(first));
        shop.delete("target/test-classes");
        shop.compileInto("target/test-classes", all).succeeded();
        assertThat(shop.committed()).isEqualTo(before);

        shop.write(fixture, entity("com.acme.shop.test", "Fixture").replace("Long id;", "Long id; String title;"))
                .delete("target/test-classes");
        shop.compileInto("target/test-classes", all).succeeded();
        assertThat(shop.read("src/test/java/com/acme/shop/test/migrations/R0002_AddTitleToFixture.java"))
                .contains("op.addColumn(");
        SortedMap<String, String> after = shop.committed();
        assertThat(shop.compile().succeeded().messages()).isEmpty();
        assertThat(shop.committed()).isEqualTo(after);
        assertThat(shop.read("target/generated-sources/annotations/com/acme/shop/migrations/MigrationsContents.java"))
                .doesNotContain("Fixture");
    }
}
