package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.model.Toolchain;
import dev.retort.processor.workspace.Compile;
import dev.retort.processor.workspace.Workspace;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All revisions up to one become one that replaces them. */
class SquashingTest {
    private static final String MIGRATIONS = "src/main/java/com/acme/shop/migrations/";

    @TempDir
    Path folder;

    /** A shop with three revisions: tables, an e-mail address, a phone number. */
    private Workspace shop(Toolchain toolchain) {
        Workspace shop = Shop.compiledIn(folder, toolchain).entity("Customer", Shop.CUSTOMER_WITH_EMAIL);
        shop.compile().succeeded();
        shop.entity("Customer", withPhone());
        shop.compile().succeeded();
        return shop;
    }

    private static String withPhone() {
        return Shop.CUSTOMER.replace("String name;", "String name;\n    String email;\n    String phone;");
    }

    private static String id(Workspace shop, String number) {
        String file = shop.snapshotFile(number + "_");
        return file.substring(file.indexOf(number + "_") + 5, file.length() - ".json".length());
    }

    private static Compile squash(Workspace shop, String upTo, String... more) {
        String[] options = new String[more.length + 1];
        options[0] = "-Aretort.squash=" + upTo;
        System.arraycopy(more, 0, options, 1, more.length);
        return shop.compile(options);
    }

    @ParameterizedTest
    @EnumSource
    void allBecomeOneAndTheNextCompileIsContent(Toolchain toolchain) {
        Workspace shop = shop(toolchain);
        String first = id(shop, "0001");
        String second = id(shop, "0002");
        String third = id(shop, "0003");

        Compile compile = squash(shop, third).failed();

        assertThat(compile.codes()).containsExactly("RT407");
        assertThat(compile.message("RT407")).contains("3 revisions were squashed", "compile again");
        assertThat(shop.written()).hasSize(2);
        assertThat(shop.revision("R0003_SquashUpToAddPhoneToCustomers"))
                .contains("op.createTable(", "column(\"phone\"")
                .doesNotContain("parents");
        assertThat(shop.read(shop.snapshotFile("0003_"))).contains(first, second, third, "\"replaces\"");
        SortedMap<String, String> squashed = shop.committed();

        assertThat(shop.compile().succeeded().messages()).isEmpty();
        assertThat(shop.committed()).isEqualTo(squashed);
        assertThat(shop.read("target/generated-sources/annotations/com/acme/shop/migrations/MigrationsContents.java"))
                .contains(".replacing(\"" + first, "Map.entry(\"" + third);
    }

    @ParameterizedTest
    @EnumSource
    void whatComesAfterThemStaysAndIsFollowedByHigherNumbers(Toolchain toolchain) {
        Workspace shop = shop(toolchain);
        String third = shop.revision("R0003_");

        squash(shop, id(shop, "0002"), "-Aretort.message=start").failed();

        assertThat(shop.written())
                .hasSize(4)
                .contains(MIGRATIONS + "R0002_Start.java", MIGRATIONS + "R0003_AddPhoneToCustomers.java");
        assertThat(shop.revision("R0003_")).isEqualTo(third);
        shop.entity("Shelf", "@Entity public class Shelf { @Id Long id; }");
        shop.compile().succeeded();
        assertThat(shop.revision("R0004_CreateShelf")).contains("parents = \"" + id(shop, "0003"));
    }

    @ParameterizedTest
    @EnumSource
    void squashingAgainRemembersAllOfThem(Toolchain toolchain) {
        Workspace shop = shop(toolchain);
        String first = id(shop, "0001");
        String third = id(shop, "0003");
        squash(shop, id(shop, "0002")).failed();
        String squash = id(shop, "0002");

        squash(shop, third).failed();

        assertThat(shop.written()).hasSize(2);
        assertThat(shop.read(shop.snapshotFile("0004_"))).contains(first, squash, third);
        assertThat(shop.compile().succeeded().messages()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void codeThatAPersonWroteIsNamed(Toolchain toolchain) {
        Workspace shop = shop(toolchain);
        String second = MIGRATIONS + "R0002_AddEmailToCustomers.java";
        shop.write(
                second,
                shop.read(second)
                        .replace(
                                "op.addColumn(",
                                "op.execute(\"select 1\").doneWhen(\"select 1\");\n        op.addColumn("));

        Compile compile = squash(shop, id(shop, "0003")).failed();

        assertThat(compile.codes()).containsExactlyInAnyOrder("RT413", "RT407");
        assertThat(compile.message("RT413")).contains("R0002_AddEmailToCustomers.");
    }

    @ParameterizedTest
    @EnumSource
    void aBranchBesideThemIsInTheWay(Toolchain toolchain) {
        Workspace shop = Shop.compiledIn(folder.resolve("one"), toolchain).entity("Customer", Shop.CUSTOMER_WITH_EMAIL);
        shop.compile().succeeded();
        Workspace other = Shop.compiledIn(folder.resolve("other"), toolchain)
                .entity("Shelf", "@Entity public class Shelf { @Id Long id; }");
        other.compile().succeeded();
        other.committed().forEach((name, text) -> {
            if (!name.contains("Customer")) {
                shop.write(name, text);
            }
        });
        String email = shop.written().stream()
                .filter(name -> name.contains("0002_") && name.endsWith(".json"))
                .filter(name -> shop.read(name).contains("\"email"))
                .findFirst()
                .orElseThrow();
        SortedMap<String, String> before = shop.committed();

        String message = squash(shop, email.substring(email.length() - 17, email.length() - 5))
                .failed()
                .message("RT412");

        assertThat(message).contains("R0002_CreateShelf) comes after", "squash up to a revision that comes after both");
        assertThat(shop.committed()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotBeSquashedIsSaid(Toolchain toolchain) {
        Workspace shop = shop(toolchain);
        SortedMap<String, String> before = shop.committed();

        assertThat(squash(shop, "fffffffffff").failed().message("RT412")).contains("no revision's id begins with");
        assertThat(squash(shop, id(shop, "0001")).succeeded().message("RT411")).contains("no revision before");
        assertThat(squash(shop, id(shop, "0002"), "-Aretort.amend=true")
                        .failed()
                        .codes())
                .containsExactly("RT003");
        assertThat(shop.committed()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aRevisionHasALabelAndComesAfterOneOfAnotherSet(Toolchain toolchain) {
        Workspace shop = Shop.empty(folder, toolchain)
                .write(
                        "src/main/java/com/acme/a/A.java",
                        "package com.acme.a; @dev.retort.annotations.MigrationSet(\"a\") @jakarta.persistence.Entity"
                                + " public class A { @jakarta.persistence.Id Long id; }")
                .write(
                        "src/main/java/com/acme/b/B.java",
                        "package com.acme.b; @dev.retort.annotations.MigrationSet(\"b\") @jakarta.persistence.Entity"
                                + " public class B { @jakarta.persistence.Id Long id; }");
        shop.compile().succeeded();
        String first = id(shop, "a/0001".substring(2));
        shop.write(
                "src/main/java/com/acme/b/B.java",
                shop.read("src/main/java/com/acme/b/B.java").replace("Long id;", "Long id; String text;"));

        assertThat(shop.compile("-Aretort.dependsOn=a/ffff").failed().message("RT414"))
                .contains("a/ffff");
        assertThat(shop.compile("-Aretort.label=7up").failed().codes()).containsExactly("RT002");
        shop.compile("-Aretort.dependsOn=a/" + first.substring(0, 6), "-Aretort.label=texts")
                .succeeded();

        assertThat(shop.read("target/generated-sources/annotations/com/acme/b/migrations/MigrationsContents.java"))
                .contains(".labelled(\"texts\")", ".dependingOn(\"a/" + first + "\")");
        assertThat(shop.compile("-Aretort.label=texts", "-Aretort.empty=true", "-Aretort.message=again")
                        .failed()
                        .message("RT315"))
                .contains("texts");
        assertThat(shop.compile().succeeded().messages()).isEmpty();
    }
}
