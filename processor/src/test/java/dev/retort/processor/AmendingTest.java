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

/** A revision that nobody has seen yet is written anew rather than followed by a correction. */
class AmendingTest {
    private static final String AMEND = "-Aretort.amend=true";
    private static final String SECOND = "src/main/java/com/acme/shop/migrations/R0002_AddEmailToCustomers.java";
    private static final String EMAIL_AND_PHONE =
            Shop.CUSTOMER.replace("String name;", "String name;\n    String email;\n    String phone;");

    @TempDir
    Path folder;

    private Workspace shop(Toolchain toolchain) {
        Workspace shop = Shop.compiledIn(folder, toolchain).entity("Customer", Shop.CUSTOMER_WITH_EMAIL);
        shop.compile().succeeded();
        return shop;
    }

    @ParameterizedTest
    @EnumSource
    void theLastRevisionIsRewrittenAndTheNextCompileIsContent(Toolchain toolchain) {
        Workspace shop = shop(toolchain).entity("Customer", EMAIL_AND_PHONE);

        Compile compile = shop.compile(AMEND).failed();

        assertThat(compile.codes()).containsExactly("RT406");
        assertThat(compile.message("RT406")).contains("compile again");
        assertThat(shop.written()).hasSize(4).doesNotContain(SECOND);
        assertThat(shop.revision("R0002_AddEmailAndPhoneToCustomers"))
                .contains("column(\"email\"", "column(\"phone\"")
                .contains("parents = \"2c848eca8bcb\"");
        SortedMap<String, String> amended = shop.committed();

        assertThat(shop.compile().succeeded().messages()).isEmpty();
        assertThat(shop.compile(AMEND).succeeded().codes()).containsExactly("RT411");
        assertThat(shop.committed()).isEqualTo(amended);
    }

    @ParameterizedTest
    @EnumSource
    void whatAPersonSaidOfARevisionStays(Toolchain toolchain) {
        Workspace shop = Shop.compiledIn(folder, toolchain).entity("Customer", Shop.CUSTOMER_WITH_EMAIL);
        shop.compile("-Aretort.message=how to reach people").succeeded();
        shop.entity("Customer", EMAIL_AND_PHONE);

        shop.compile(AMEND).failed();
        assertThat(shop.revision("R0002_HowToReachPeople")).contains("column(\"phone\"");

        shop.compile(AMEND, "-Aretort.message=contacts").failed();
        assertThat(shop.revision("R0002_Contacts")).contains("column(\"phone\"");
        assertThat(shop.written()).hasSize(4);
        shop.compile().succeeded();
    }

    @ParameterizedTest
    @EnumSource
    void anEditedRevisionIsRefusedAndAReformattedOneIsNot(Toolchain toolchain) {
        Workspace shop = shop(toolchain).entity("Customer", EMAIL_AND_PHONE);
        String source = shop.read(SECOND);
        shop.write(SECOND, source.replace("op.addColumn(", "op.execute(\"select 1\");\n        op.addColumn("));
        SortedMap<String, String> before = shop.committed();

        Compile compile = shop.compile(AMEND).failed();
        assertThat(compile.codes()).containsExactly("RT405");
        assertThat(compile.message("RT405")).contains(SECOND + " was edited by hand");
        assertThat(shop.committed()).isEqualTo(before);

        shop.write(SECOND, source.replace("    ", "\t").replace("Add email", "Adds an email"));
        assertThat(shop.compile(AMEND).failed().codes()).containsExactly("RT406");
    }

    @ParameterizedTest
    @EnumSource
    void aModelThatIsAsBeforeNeedsNoRevision(Toolchain toolchain) {
        Workspace shop = shop(toolchain).entity("Customer", Shop.CUSTOMER);
        SortedMap<String, String> before = shop.committed();

        assertThat(shop.compile(AMEND).failed().message("RT405"))
                .contains("delete " + SECOND + " and " + shop.snapshotFile("0002_"));
        assertThat(shop.committed()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void withoutARevisionThereIsNothingToAmend(Toolchain toolchain) {
        Workspace shop = Shop.in(folder, toolchain);

        assertThat(shop.compile(AMEND).failed().message("RT405")).contains("there is no revision yet");
        assertThat(shop.compile(AMEND, "-Aretort.empty=true").failed().codes()).containsExactly("RT003");
        assertThat(shop.written()).isEmpty();
    }
}
