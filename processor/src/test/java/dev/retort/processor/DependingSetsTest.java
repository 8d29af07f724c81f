package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.model.Toolchain;
import dev.retort.processor.workspace.Compile;
import dev.retort.processor.workspace.Workspace;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two sets in a module, one of which needs the other. */
class DependingSetsTest {
    @TempDir
    Path folder;

    private Workspace shop;
    private String second = "";

    @BeforeEach
    void begin() {
        shop = Shop.empty(folder, Toolchain.JAVAC);
        entity("a", "");
        entity("b", "");
        shop.compile().succeeded();
        entity("a", " String name;");
        shop.compile().succeeded();
        second = shop.snapshotFile("0002_").replaceAll(".*_|\\.json", "");
    }

    private void entity(String set, String fields) {
        String type = set.equals("a") ? "A" : "B";
        shop.write(
                "src/main/java/com/acme/" + set + "/" + type + ".java",
                "package com.acme." + set + "; @dev.retort.annotations.MigrationSet(\"" + set
                        + "\") @jakarta.persistence.Entity public class " + type
                        + " { @jakarta.persistence.Id Long id;" + fields + " }");
    }

    private void depend() {
        entity("b", " String text;");
        shop.compile("-Aretort.dependsOn=a/" + second).succeeded();
    }

    private String contents() {
        return shop.read("target/generated-sources/annotations/com/acme/b/migrations/MigrationsContents.java");
    }

    @Test
    void theSetThatIsNamedDoesNotDependOnItself() {
        entity("a", " String name; String more;");
        entity("b", " String text;");

        Compile compile = shop.compile("-Aretort.dependsOn=a/" + second);

        compile.succeeded();
        assertThat(contents()).contains(".dependingOn(\"a/" + second + "\")");
        assertThat(shop.written()).hasSize(10);
    }

    @Test
    void whatIsDependedOnIsNotAmended() {
        depend();
        entity("a", " String name; String more;");

        assertThat(shop.compile("-Aretort.amend=true").failed().message("RT405"))
                .contains("R0002_AddNameToA", "set 'b' depends on");
    }

    @Test
    void whatIsDependedOnIsNotDeleted() {
        depend();
        shop.delete("schema-snapshots/a/0002_" + second + ".json")
                .delete("src/main/java/com/acme/a/migrations/R0002_AddNameToA.java");
        entity("a", "");

        Compile compile = shop.compile().failed();

        assertThat(compile.message("RT414")).contains("R0002_AddTextToB", "a/" + second);
    }

    @Test
    void whatIsDependedOnMayBeSquashed() {
        depend();

        assertThat(shop.compile("-Aretort.squash=" + second).failed().codes()).containsExactly("RT407");
        assertThat(shop.compile().succeeded().messages()).isEmpty();
        assertThat(contents()).contains(".dependingOn(\"a/" + second + "\")");
    }
}
