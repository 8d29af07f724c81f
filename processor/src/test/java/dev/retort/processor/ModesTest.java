package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.model.Toolchain;
import dev.retort.processor.workspace.Compile;
import dev.retort.processor.workspace.Workspace;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who compiles decides what happens. */
class ModesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aBuildServerFailsWithTheDifferenceAndTheCommand(Toolchain toolchain) {
        Workspace shop = Shop.compiledIn(folder, toolchain).entity("Customer", Shop.CUSTOMER_WITH_EMAIL);
        SortedMap<String, String> before = shop.committed();

        Compile compile = shop.variables(Map.of("CI", "true")).compile().failed();

        assertThat(compile.message("RT401"))
                .contains("R0001_CreateCustomersAndProducts")
                .contains("  + add column customers.email varchar(255)\n")
                .contains("  mvn compile\n")
                .contains("because the environment variable CI is set");
        assertThat(compile.place("RT401")).isEqualTo("ERROR");
        assertThat(shop.committed()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aBuildServerIsContentWithAModelThatHasItsRevision(Toolchain toolchain) {
        Workspace shop = Shop.compiledIn(folder, toolchain).variables(Map.of("CI", "true"));

        assertThat(shop.compile().succeeded().messages()).isEmpty();
        assertThat(shop.path("target/classes/com/acme/shop/migrations/MigrationsContents.class"))
                .exists();
    }

    @ParameterizedTest
    @EnumSource
    void aFirstModelOnABuildServerIsListedTableByTable(Toolchain toolchain) {
        Workspace shop = Shop.in(folder, toolchain).variables(Map.of("CI", "1"));

        assertThat(shop.compile().failed().message("RT401"))
                .contains("has no revision yet")
                .contains("+ create table customers")
                .contains("    + name varchar(255) not null");
        assertThat(shop.written()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anOptionIsStrongerThanTheEnvironment(Toolchain toolchain) {
        Workspace shop = Shop.in(folder, toolchain).variables(Map.of("CI", "true"));

        shop.compile("-Aretort.mode=generate").succeeded();

        assertThat(shop.written()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void reportingTellsAndGoesOn(Toolchain toolchain) {
        Workspace shop = Shop.compiledIn(folder, toolchain).entity("Customer", Shop.CUSTOMER_WITH_EMAIL);
        SortedMap<String, String> before = shop.committed();

        Compile compile = shop.compile("-Aretort.mode=report").succeeded();

        assertThat(compile.place("RT401")).isEqualTo("WARNING");
        assertThat(shop.committed()).isEqualTo(before);
        assertThat(shop.path("target/classes/com/acme/shop/migrations/MigrationsContents.class"))
                .exists();
    }

    @ParameterizedTest
    @EnumSource
    void offWritesTheRegistryOnly(Toolchain toolchain) {
        Workspace shop = Shop.compiledIn(folder, toolchain).entity("Customer", Shop.CUSTOMER_WITH_EMAIL);
        SortedMap<String, String> before = shop.committed();

        Compile compile = shop.compile("-Aretort.mode=off").succeeded();

        assertThat(compile.messages()).isEmpty();
        assertThat(shop.committed()).isEqualTo(before);
        assertThat(shop.path("target/classes/com/acme/shop/migrations/MigrationsContents.class"))
                .exists();
    }
}
