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

/** Branches of a team come together: what a version control system leaves after a merge is compiled. */
class MergingTest {
    private static final String CUSTOMER = "src/main/java/com/acme/shop/Customer.java";

    @TempDir
    Path folder;

    /** What a branch has after it changed entities and compiled. */
    private SortedMap<String, String> branch(Toolchain toolchain, String name, Map<String, String> entities) {
        Workspace shop = Shop.compiledIn(folder.resolve(name), toolchain);
        entities.forEach(shop::entity);
        shop.compile().succeeded();
        return shop.committed();
    }

    /** All files of all branches; the entities as they are given. */
    @SafeVarargs
    private Workspace merged(Toolchain toolchain, Map<String, String> entities, SortedMap<String, String>... branches) {
        Workspace shop = Shop.empty(folder.resolve("merged"), toolchain);
        for (SortedMap<String, String> branch : branches) {
            branch.forEach(shop::write);
        }
        entities.forEach(shop::entity);
        return shop;
    }

    private static String product(String more) {
        return Shop.PRODUCT.replace("String title;", "String title;\n    " + more);
    }

    private static String customer(String more) {
        return Shop.CUSTOMER.replace("String name;", "String name;\n    " + more);
    }

    @ParameterizedTest
    @EnumSource
    void branchesThatTouchDifferentThingsAreMergedByTheCompiler(Toolchain toolchain) {
        SortedMap<String, String> one = branch(toolchain, "one", Map.of("Customer", customer("String email;")));
        SortedMap<String, String> other = branch(toolchain, "other", Map.of("Product", product("Integer stock;")));
        Workspace shop = merged(
                toolchain,
                Map.of("Customer", customer("String email;"), "Product", product("Integer stock;")),
                one,
                other);

        Compile compile = shop.compile().succeeded();

        assertThat(compile.codes()).containsExactly("RT410");
        assertThat(shop.revision("R0003_MergeAddEmailToCustomersAndAddStockToProducts"))
                .containsPattern("parents = \\{\"[0-9a-f]{12}\", \"[0-9a-f]{12}\"}")
                .contains("upgrade(Operations op) {}", "downgrade(Operations op) {}");
        SortedMap<String, String> before = shop.committed();
        assertThat(shop.compile().succeeded().messages()).isEmpty();
        assertThat(shop.committed()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void whatTheMergedModelNeedsBesidesIsInTheMerge(Toolchain toolchain) {
        SortedMap<String, String> one = branch(toolchain, "one", Map.of("Customer", customer("String email;")));
        SortedMap<String, String> other = branch(toolchain, "other", Map.of("Product", product("Integer stock;")));
        Workspace shop = merged(
                toolchain,
                Map.of("Customer", customer("String email, phone;"), "Product", product("Integer stock;")),
                one,
                other);

        shop.compile().succeeded();

        assertThat(shop.revision("R0003_AddPhoneToCustomers")).contains("column(\"phone\"", "parents = {");
    }

    @ParameterizedTest
    @EnumSource
    void threeHeadsAreMergedAtOnce(Toolchain toolchain) {
        SortedMap<String, String> one = branch(toolchain, "one", Map.of("Customer", customer("String email;")));
        SortedMap<String, String> two = branch(toolchain, "two", Map.of("Product", product("Integer stock;")));
        SortedMap<String, String> three =
                branch(toolchain, "three", Map.of("Shelf", "@Entity public class Shelf { @Id Long id; }"));
        Workspace shop = merged(
                toolchain,
                Map.of("Customer", customer("String email;"), "Product", product("Integer stock;")),
                one,
                two,
                three);

        shop.compile().succeeded();

        assertThat(shop.revision("R0003_Merge3Heads")).contains("parents = {");
        assertThat(shop.compile().succeeded().messages()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void branchesInConflictAreAnErrorThatListsBothSides(Toolchain toolchain) {
        SortedMap<String, String> one =
                branch(toolchain, "one", Map.of("Customer", customer("@Column(length = 10) String email;")));
        SortedMap<String, String> other = branch(
                toolchain, "other", Map.of("Customer", customer("@Column(length = 20) String email;\n    int age;")));
        Workspace shop = merged(
                toolchain,
                Map.of("Customer", customer("@Column(length = 20) String email;\n    int age;")),
                one,
                other);
        SortedMap<String, String> before = shop.committed();

        Compile compile = shop.compile().failed();

        assertThat(compile.codes()).containsExactly("RT317");
        assertThat(compile.message("RT317")).contains("customers.email", "varchar(10)", "varchar(20)");
        assertThat(shop.committed()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aBuildServerWarnsOfHeadsThatGoTogetherAndRefusesThoseThatDoNot(Toolchain toolchain) {
        SortedMap<String, String> one = branch(toolchain, "one", Map.of("Customer", customer("String email;")));
        SortedMap<String, String> other = branch(toolchain, "other", Map.of("Product", product("Integer stock;")));
        Workspace shop = merged(
                        toolchain,
                        Map.of("Customer", customer("String email;"), "Product", product("Integer stock;")),
                        one,
                        other)
                .variables(Map.of("CI", "true"));
        SortedMap<String, String> before = shop.committed();

        Compile compile = shop.compile().succeeded();
        assertThat(compile.codes()).containsExactly("RT408");
        assertThat(compile.message("RT408")).contains("mvn compile");
        assertThat(shop.committed()).isEqualTo(before);

        SortedMap<String, String> rival = branch(toolchain, "rival", Map.of("Customer", customer("int email;")));
        rival.remove(CUSTOMER);
        rival.forEach(shop::write);
        assertThat(shop.compile().failed().codes()).contains("RT317");
    }

    @ParameterizedTest
    @EnumSource
    void theSameChangeUnderTwoNamesIsAConflict(Toolchain toolchain) {
        Workspace one = Shop.compiledIn(folder.resolve("one"), toolchain).entity("Customer", customer("String email;"));
        one.compile("-Aretort.message=email").succeeded();
        Workspace other =
                Shop.compiledIn(folder.resolve("other"), toolchain).entity("Customer", customer("String email;"));
        other.compile("-Aretort.message=electronic mail").succeeded();
        Workspace shop = merged(toolchain, Map.of(), one.committed(), other.committed());

        assertThat(shop.compile().failed().codes()).containsExactly("RT317");
    }
}
