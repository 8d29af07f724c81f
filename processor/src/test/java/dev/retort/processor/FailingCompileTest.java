package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.retort.processor.model.Toolchain;
import dev.retort.processor.workspace.Compile;
import dev.retort.processor.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What fails leaves nothing behind. */
class FailingCompileTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Broken { int value = \"text\"; }",
                "class Broken { Missing value; }",
                "class Broken extends Missing {}",
                "import com.acme.missing.Missing; class Broken {}",
                "class Broken { int value() { } }",
                "class Broken { int value() { int unassigned; return unassigned; } }"
            })
    void aMistakeElsewhereWritesNothingAndMendedTheRevisionAppearsOnce(String broken) {
        Workspace shop = Shop.in(folder, Toolchain.JAVAC).entity("Broken", broken);
        SortedMap<String, String> before = shop.committed();

        shop.compile().failed();
        assertThat(shop.committed()).isEqualTo(before);
        shop.compileAgain().failed();
        assertThat(shop.committed()).isEqualTo(before);

        shop.entity("Broken", "class Broken {}");
        shop.compileAgain().succeeded();
        assertThat(shop.written()).hasSize(2);
        SortedMap<String, String> written = shop.committed();
        shop.compileAgain().succeeded();
        assertThat(shop.committed()).isEqualTo(written);
    }

    @Test
    void aWarningThatFailsTheCompileWritesNothing() {
        Workspace shop = Shop.in(folder, Toolchain.JAVAC)
                .entity("Careless", "class Careless { java.util.List<String> raw = new java.util.ArrayList(); }");

        shop.compile("-Xlint:unchecked", "-Werror").failed();

        assertThat(shop.written()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownOptionIsNamedWithTheOneThatWasMeant(Toolchain toolchain) {
        Workspace shop = Shop.in(folder, toolchain);

        Compile compile = shop.compile("-Aretort.mesage=hello").failed();

        assertThat(compile.messages())
                .containsExactly("RT001: there is no option -Aretort.mesage; did you mean -Aretort.message?");
        assertThat(shop.written()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aFolderThatCannotBeWrittenIntoIsOneMessage(Toolchain toolchain) {
        Workspace shop = Shop.in(folder, toolchain).write("schema-snapshots", "in the way");
        SortedMap<String, String> before = shop.committed();

        Compile compile = shop.compile().failed();

        assertThat(compile.codes()).containsExactly("RT008");
        assertThat(compile.message("RT008")).contains("schema-snapshots is not a folder");
        assertThat(shop.committed()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aFolderThatBreaksWhenItIsPublishedLeavesNothing(Toolchain toolchain) {
        // A folder of the snapshot's temporary name cannot be replaced by a file.
        Workspace probe = Shop.compiledIn(folder.resolve("probe"), toolchain);
        String snapshot = probe.snapshotFile("0001_");
        Workspace shop =
                Shop.in(folder.resolve("shop"), toolchain).write(snapshot + ".unfinished/in-the-way", "really");
        SortedMap<String, String> before = shop.committed();

        Compile compile = shop.compile().failed();

        assertThat(compile.message("RT008")).contains("nothing was written", snapshot);
        assertThat(shop.committed()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aDiskThatIsFullIsOneMessage(Toolchain toolchain) throws IOException {
        Path full = Path.of("/dev/full");
        assumeThat(full).as("a device that is always full").exists();
        Workspace probe = Shop.compiledIn(folder.resolve("probe"), toolchain);
        Workspace shop = Shop.in(folder.resolve("shop"), toolchain);
        Path unfinished = folder.resolve("shop").resolve(probe.snapshotFile("0001_") + ".unfinished");
        Files.createDirectories(unfinished.getParent());
        Files.createSymbolicLink(unfinished, full);

        Compile compile = shop.compile().failed();

        assertThat(compile.codes()).containsExactly("RT008");
        assertThat(compile.message("RT008"))
                .contains("No space left on device", "nothing was written", "make room there and compile again");
        assertThat(shop.written()).isEmpty();
        assertThat(unfinished).doesNotExist();
        shop.compile().succeeded();
        assertThat(shop.written()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void aProjectThatIsNoneIsAskedFor(Toolchain toolchain) {
        Workspace shop = Shop.in(folder, toolchain).delete("pom.xml");

        assertThat(shop.compile().failed().message("RT004")).contains("-Aretort.projectDir=");
        shop.compile("-Aretort.projectDir=" + folder).succeeded();
        assertThat(shop.written()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void aModelWithAFaultWritesNothing(Toolchain toolchain) {
        Workspace shop = Shop.in(folder, toolchain).entity("Nobody", "@Entity public class Nobody { String name; }");

        Compile compile = shop.compile().failed();

        assertThat(compile.codes()).containsExactly("RT201");
        assertThat(compile.place("RT201")).isEqualTo("Nobody.java:6 ERROR");
        assertThat(shop.written()).isEmpty();
    }
}
