package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.model.Toolchain;
import dev.retort.processor.workspace.Compile;
import dev.retort.processor.workspace.Workspace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person does every day: compile, change the model, compile. */
class GeneratingTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void theFirstCompileWritesARevisionAndTheSecondChangesNothing(Toolchain toolchain) {
        Workspace shop = Shop.empty(folder, toolchain).entity("Customer", Shop.CUSTOMER);

        Compile first = shop.compile().succeeded();

        assertThat(shop.written())
                .containsExactly(
                        shop.snapshotFile("0001_"),
                        "src/main/java/com/acme/shop/migrations/R0001_CreateCustomers.java");
        assertThat(first.message("RT410")).contains("R0001_CreateCustomers", shop.snapshotFile("0001_"));
        assertThat(shop.path("target/classes/com/acme/shop/migrations/R0001_CreateCustomers.class"))
                .exists();
        assertThat(shop.path("target/classes/com/acme/shop/migrations/Migrations.class"))
                .exists();

        SortedMap<String, String> before = shop.committed();
        assertThat(shop.compile().succeeded().messages()).isEmpty();
        assertThat(shop.committed()).isEqualTo(before);
        assertThat(shop.compileAgain().succeeded().messages()).isEmpty();
        assertThat(shop.committed()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aNewFieldBecomesARevisionAfterTheLast(Toolchain toolchain) {
        Workspace shop = Shop.compiledIn(folder, toolchain);

        shop.entity("Customer", Shop.CUSTOMER_WITH_EMAIL);
        shop.compile().succeeded();

        assertThat(shop.revision("R0002_AddEmailToCustomers"))
                .contains("op.addColumn(\"customers\", column(\"email\", varchar(255)));")
                .contains("op.dropColumn(\"customers\", \"email\");")
                .contains("Downgrading loses the values of customers.email.");
        assertThat(shop.written()).hasSize(4);
        SortedMap<String, String> before = shop.committed();
        assertThat(shop.compile().succeeded().messages()).isEmpty();
        assertThat(shop.committed()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void theOrderOfClassesNeverMatters(Toolchain toolchain) {
        Workspace one = Shop.in(folder.resolve("one"), toolchain);
        Workspace other = Shop.in(folder.resolve("other"), toolchain);
        List<Path> backwards = new ArrayList<>(other.sources());
        Collections.reverse(backwards);

        one.compile(one.sources()).succeeded();
        other.compile(backwards).succeeded();

        assertThat(other.committed()).isEqualTo(one.committed());
    }

    @ParameterizedTest
    @EnumSource
    void bothCompilersWriteTheSameBytes(Toolchain toolchain) {
        Workspace shop = Shop.compiledIn(folder.resolve("shop"), toolchain);
        Workspace reference = Shop.compiledIn(folder.resolve("reference"), Toolchain.JAVAC);

        assertThat(shop.committed()).isEqualTo(reference.committed());
    }

    @ParameterizedTest
    @EnumSource
    void aMessageNamesTheRevision(Toolchain toolchain) {
        Workspace shop = Shop.compiledIn(folder, toolchain).entity("Customer", Shop.CUSTOMER_WITH_EMAIL);

        shop.compile("-Aretort.message=adicionar endereço de e-mail").succeeded();

        assertThat(shop.revision("R0002_AdicionarEnderecoDeEMail"))
                .contains("message = \"adicionar endereço de e-mail\"")
                .contains("<li>add column customers.email varchar(255)");
    }

    @ParameterizedTest
    @EnumSource
    void aMessageWithoutAChangeWritesNothing(Toolchain toolchain) {
        Workspace shop = Shop.compiledIn(folder, toolchain);
        SortedMap<String, String> before = shop.committed();

        Compile compile = shop.compile("-Aretort.message=nothing new").succeeded();

        assertThat(compile.message("RT411")).contains("R0001_CreateCustomersAndProducts");
        assertThat(shop.committed()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyRevisionAdvancesTheSnapshotAndLeavesTheBodyToItsAuthor(Toolchain toolchain) {
        Workspace shop = Shop.compiledIn(folder, toolchain).entity("Customer", Shop.CUSTOMER_WITH_EMAIL);

        shop.compile("-Aretort.empty=true").succeeded();

        assertThat(shop.revision("R0002_AddEmailToCustomers"))
                .contains("// add column customers.email varchar(255)")
                .doesNotContain("op.addColumn(");
        assertThat(shop.read(shop.snapshotFile("0002_"))).contains("\"email\"", "\"flags\": [\"empty\"]");
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyRevisionForRowsNeedsAName(Toolchain toolchain) {
        Workspace shop = Shop.compiledIn(folder, toolchain);
        SortedMap<String, String> before = shop.committed();

        assertThat(shop.compile("-Aretort.empty=true").failed().message("RT409"))
                .contains("-Aretort.message=");
        assertThat(shop.committed()).isEqualTo(before);

        shop.compile("-Aretort.empty=true", "-Aretort.message=load countries").succeeded();
        assertThat(shop.revision("R0002_LoadCountries")).contains("public void upgrade(Operations op) {}");

        SortedMap<String, String> loaded = shop.committed();
        shop.compile("-Aretort.empty=true", "-Aretort.message=load countries").succeeded();
        assertThat(shop.committed()).isEqualTo(loaded);

        shop.compile("-Aretort.empty=true", "-Aretort.message=load cities").succeeded();
        assertThat(shop.revision("R0003_LoadCities")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aMovedFieldRewritesOrigins(Toolchain toolchain) {
        Workspace shop = Shop.compiledIn(folder, toolchain);
        List<String> before = shop.written();

        shop.entity(
                "Customer",
                Shop.CUSTOMER.replace(
                        "@Column(nullable = false) String name",
                        "@Column(name = \"name\", nullable = false) String fullName"));
        shop.compile().succeeded();

        assertThat(shop.written()).isEqualTo(before);
        assertThat(shop.read(shop.snapshotFile("0001_"))).contains("\"name\": \"#fullName\"");
        SortedMap<String, String> moved = shop.committed();
        shop.compile().succeeded();
        assertThat(shop.committed()).isEqualTo(moved);
    }

    @ParameterizedTest
    @EnumSource
    void sourcesOfWindowsAreNoChange(Toolchain toolchain) {
        String check = Shop.CUSTOMER.replace(
                "@Table(name = \"customers\")",
                "@Table(name = \"customers\", comment = \"\"\"\n        People\n        who buy.\n        \"\"\")");
        Workspace shop = Shop.empty(folder, toolchain).entity("Customer", check);
        shop.compile().succeeded();
        SortedMap<String, String> before = shop.committed();

        String source = "src/main/java/com/acme/shop/Customer.java";
        shop.write(source, shop.read(source).replace("\n", "\r\n"));
        shop.compile().succeeded();

        assertThat(shop.written()).hasSize(2);
        shop.written()
                .forEach(name ->
                        assertThat(shop.read(name)).isEqualTo(before.get(name)).doesNotContain("\r"));
    }

    @ParameterizedTest
    @EnumSource
    void aProjectMayLieAnywhere(Toolchain toolchain) {
        Workspace shop = Shop.compiledIn(folder.resolve("Überstunden & más/ça va"), toolchain);

        assertThat(shop.written()).hasSize(2);
    }

    @Test
    void generatedCodeHasNoWarnings() {
        Workspace shop =
                Shop.in(folder, Toolchain.JAVAC).options("-Xlint:all,-processing", "-Werror", "-Xdoclint:all,-missing");
        String warning = "-Xlint:all";

        assertThat(shop.compile(warning).succeeded().diagnostics()).hasSize(1);

        assertThat(shop.compile("-proc:none", "-Xlint:all").success()).isTrue();
    }

    @Test
    void aRevisionIsWrittenWithoutCompilingToo() {
        Workspace shop = Shop.in(folder, Toolchain.JAVAC);

        shop.compile("-proc:only").succeeded();

        assertThat(shop.written()).hasSize(2);
    }

    @Test
    void aSourceEncodingWithFewLettersGetsSourcesThatItCanHold() {
        Workspace shop = Shop.in(folder, Toolchain.JAVAC).encoding(StandardCharsets.US_ASCII);

        shop.compile("-Aretort.message=ação für Größe").succeeded();

        assertThat(shop.revision("R0001_AcaoFuerGroesse")).contains("message = \"a\\u00e7\\u00e3o f\\u00fcr");
        assertThat(shop.compile().succeeded().messages()).isEmpty();
        assertThat(shop.written()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void recordsMayBeEmbeddedAndSuperclassesGeneric(Toolchain toolchain) {
        Workspace shop = Shop.empty(folder, toolchain)
                .entity("Base", "@MappedSuperclass public abstract class Base<K, V> { @Id K id; V payload; }")
                .entity("Money", "@Embeddable public record Money(long amount, @Column(length = 3) String currency) {}")
                .entity(
                        "Price",
                        "@Entity public class Price extends Base<java.util.UUID, Integer> { @Embedded Money money; }");

        shop.compile().succeeded();

        assertThat(shop.revision("R0001_CreatePrice"))
                .contains(
                        "column(\"id\", uuid()).notNull()",
                        "column(\"payload\", integer())",
                        "column(\"amount\", bigint())",
                        "column(\"currency\", varchar(3))");
    }
}
