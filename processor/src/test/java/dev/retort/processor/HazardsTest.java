package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.model.Toolchain;
import dev.retort.processor.workspace.Compile;
import dev.retort.processor.workspace.Workspace;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a change may do to rows is said where it is caused, and can be weighed there. */
class HazardsTest {
    private static final String TWO_NAMES = Shop.CUSTOMER.replace(
            "String name;", "String name;\n    @Column(length = 99) String nick;\n    int visits;");

    @TempDir
    Path folder;

    private Workspace shop(Toolchain toolchain) {
        Workspace shop = Shop.empty(folder, toolchain).entity("Customer", TWO_NAMES);
        shop.compile().succeeded();
        return shop;
    }

    @ParameterizedTest
    @EnumSource
    void aRequiredColumnWithoutAValueIsAnErrorOnItsField(Toolchain toolchain) {
        Workspace shop = shop(toolchain)
                .entity(
                        "Customer",
                        TWO_NAMES.replace("int visits;", "int visits;\n    @Column(nullable = false) String email;"));

        Compile compile = shop.compile().failed();

        assertThat(compile.codes()).containsExactly("RT120");
        assertThat(compile.place("RT120")).isEqualTo("Customer.java:13 ERROR");
        assertThat(shop.written()).hasSize(2);

        shop.compile("-Aretort.severity.RT120=warning").succeeded();
        assertThat(shop.written()).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void aConstantThatMovesAmongOrdinalsIsAnErrorOnItsField(Toolchain toolchain) {
        String ticket = Shop.CUSTOMER.replace("String name;", "Size size;\n    enum Size { S, L }");
        Workspace shop = Shop.empty(folder, toolchain).entity("Customer", ticket);
        shop.compile().succeeded();

        shop.entity("Customer", ticket.replace("S, L", "S, M, L"));
        Compile compile = shop.compile().failed();

        assertThat(compile.codes()).containsExactly("RT125");
        assertThat(compile.place("RT125")).isEqualTo("Customer.java:10 ERROR");
        assertThat(compile.toString()).contains("set size = case size when 1 then 2 else size end");
        shop.entity("Customer", ticket.replace("S, L", "S, L, M"));
        assertThat(shop.compile().succeeded().codes()).doesNotContain("RT125");
    }

    @ParameterizedTest
    @EnumSource
    void aMarkOfDeletionThatIsTurnedRoundIsAnErrorOnItsClass(Toolchain toolchain) {
        String annotation = "@org.hibernate.annotations.SoftDelete(columnName = \"mark\")\n@Entity";
        String customer = Shop.CUSTOMER.replace("@Entity", annotation);
        Workspace shop = Shop.empty(folder, toolchain).entity("Customer", customer);
        shop.compile().succeeded();

        String active =
                customer.replace("columnName = \"mark\"", "strategy = org.hibernate.annotations.SoftDeleteType.ACTIVE");
        Compile compile = shop.entity("Customer", active).compile().failed();

        assertThat(compile.codes()).contains("RT125");
        assertThat(compile.toString()).contains("set active = not active");
        compile = shop.entity("Customer", active.replace("(strategy", "(columnName = \"mark\", strategy"))
                .compile()
                .failed();
        assertThat(compile.toString()).contains("RT125").contains("set mark = not mark");
        shop.entity("Customer", customer.replace("mark", "gone"));
        assertThat(shop.compile().succeeded().codes()).doesNotContain("RT125");
    }

    @ParameterizedTest
    @EnumSource
    void sequencesFollowTheAttributesThatUseThem(Toolchain toolchain) {
        String entity = """
                @Entity
                public class %1$s {
                    @Id
                    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "g%1$s")
                    @SequenceGenerator(name = "g%1$s", sequenceName = "%2$s")
                    Long id;
                }
                """;
        Workspace shop = Shop.empty(folder, toolchain)
                .entity("Bill", entity.formatted("Bill", "b_ids"))
                .entity("Order", entity.formatted("Order", "o_ids"));
        shop.compile().succeeded();

        shop.entity("Bill", entity.formatted("Bill", "numbers_of_bills"))
                .entity("Order", entity.formatted("Order", "numbers_of_orders"));
        shop.compile().succeeded();

        assertThat(shop.revision("R0002"))
                .contains("op.renameSequence(\"b_ids\", \"numbers_of_bills\")")
                .contains("op.renameSequence(\"o_ids\", \"numbers_of_orders\")")
                .doesNotContain("createSequence");
    }

    @ParameterizedTest
    @EnumSource
    void aHazardIsAcceptedWhereItIsCaused(Toolchain toolchain) {
        String shorter = TWO_NAMES.replace("length = 99", "length = 9");
        Workspace shop = shop(toolchain).entity("Customer", shorter);
        assertThat(shop.compile("-Aretort.mode=report").succeeded().place("RT103"))
                .isEqualTo("Customer.java:11 WARNING");

        shop.entity("Customer", shorter.replace("@Column(length", "@SuppressWarnings(\"RT103\") @Column(length"));

        assertThat(shop.compile().succeeded().codes()).doesNotContain("RT103");
    }

    @ParameterizedTest
    @EnumSource
    void aBuildServerJudgesTheLastRevisionAgain(Toolchain toolchain) {
        Workspace shop = shop(toolchain).entity("Customer", TWO_NAMES.replace("@Column(length = 99) String nick;", ""));
        assertThat(shop.compile().succeeded().codes()).contains("RT102");
        assertThat(shop.compile().succeeded().codes()).isEmpty();
        shop.variables(Map.of("CI", "true"));

        assertThat(shop.compile().succeeded().codes()).containsExactly("RT102");

        String revision = "src/main/java/com/acme/shop/migrations/R0002_DropNickFromCustomers.java";
        shop.write(revision, shop.read(revision).replace("public final", "@SuppressWarnings(\"RT102\")\npublic final"));
        assertThat(shop.compile().succeeded().codes()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatLooksLikeARenameIsAskedOnTheNewField(Toolchain toolchain) {
        Workspace shop = shop(toolchain)
                .entity(
                        "Customer",
                        TWO_NAMES.replace("@Column(length = 99) String nick", "@Column(length = 99) String alias"));

        Compile compile = shop.compile().failed();

        assertThat(compile.codes()).containsExactly("RT110");
        assertThat(compile.place("RT110")).isEqualTo("Customer.java:11 ERROR");
        assertThat(compile.message("RT110")).contains("@RenamedFrom(\"nick\")", "@Dropped(\"nick\")");
        assertThat(shop.compile("-Aretort.severity.RT110=warning").failed().codes())
                .contains("RT002");
        assertThat(shop.written()).hasSize(2);

        shop.entity(
                "Customer",
                TWO_NAMES.replace(
                        "@Column(length = 99) String nick",
                        "@RenamedFrom(\"nick\") @Column(length = 99) String alias"));
        shop.compile().succeeded();
        assertThat(shop.revision("R0002_RenameNickToAliasInCustomers"))
                .contains("op.renameColumn(\"customers\", \"nick\", \"alias\");")
                .contains("op.renameColumn(\"customers\", \"alias\", \"nick\");");
    }

    @ParameterizedTest
    @EnumSource
    void aPackageSaysWhichOfItsTablesAreGone(Toolchain toolchain) {
        String fields = "@Id Long id; String isbn; String title; Integer pages; }";
        Workspace shop = Shop.empty(folder, toolchain).entity("Book", "@Entity public class Book { " + fields);
        shop.compile().succeeded();
        shop.delete("src/main/java/com/acme/shop/Book.java").entity("Paper", "@Entity public class Paper { " + fields);
        assertThat(shop.compile().failed().codes()).containsExactly("RT111");

        shop.write(
                "src/main/java/com/acme/shop/package-info.java",
                "@dev.retort.annotations.Dropped(table = \"Book\") package com.acme.shop;");
        shop.compile().succeeded();

        assertThat(shop.revision("R0002_")).contains("op.dropTable(\"Book\")", "op.createTable(");
    }
}
