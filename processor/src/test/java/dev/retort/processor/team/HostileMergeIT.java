package dev.retort.processor.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.Workspaces;
import dev.retort.processor.workspace.Compile;
import dev.retort.processor.workspace.Workspace;
import dev.retort.runtime.Retort;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Histories that nobody would draw, and teams make all the same. */
class HostileMergeIT {
    private static final String MIGRATIONS = "src/main/java/com/acme/shop/migrations/";

    @TempDir
    Path folder;

    private Workspace shop;
    private Git git;
    private TestDatabase database;
    private int builds;

    @BeforeEach
    void begin() {
        database = TestDatabase.create(Engine.H2);
        shop = Workspaces.javac(folder.resolve("shop")).write(".gitignore", "target\n");
        shop.write(".gitattributes", Team.ATTRIBUTES);
        git = new Git(shop.path(""));
        entity("Customer", "");
        entity("Product", "");
        shop.compile().succeeded();
        git.commit("begin");
    }

    @AfterEach
    void end() {
        database.close();
    }

    private void entity(String name, String fields) {
        shop.entity(name, "@Entity public class " + name + " {\n    @Id Long id;\n" + fields + "}");
    }

    private void branch(String name, String from, Runnable change) {
        git.run("checkout", "-q", "-b", name, from);
        change.run();
        shop.compile().succeeded();
        git.commit(name);
    }

    private void merge(String... others) {
        String[] arguments = new String[others.length + 4];
        System.arraycopy(new String[] {"merge", "-q", "-m", "merge"}, 0, arguments, 0, 4);
        System.arraycopy(others, 0, arguments, 4, others.length);
        git.run(arguments);
    }

    private List<String> revisions() {
        return shop.written().stream().filter(name -> name.endsWith(".java")).toList();
    }

    private void delete(String className) {
        String snapshot = shop.written().stream()
                .filter(name -> name.endsWith(".json") && shop.read(name).contains("migrations." + className + "\""))
                .findFirst()
                .orElseThrow();
        shop.delete(snapshot).delete(MIGRATIONS + className + ".java");
    }

    private Build build() {
        shop.compile().succeeded();
        return Build.of(shop, folder.resolve("builds/" + builds++));
    }

    private Retort retort(TestDatabase target) {
        return Retort.builder(target.dataSource(), build().registry())
                .allowLoss(true)
                .build();
    }

    /** The catalog of the database after the upgrade, which must be that of a fresh one. */
    private String upgraded() {
        Retort.of(database.dataSource(), build().registry()).upgrade();
        try (TestDatabase fresh = TestDatabase.create(Engine.H2)) {
            Retort.of(fresh.dataSource(), build().registry()).upgrade();
            assertThat(database.catalog().toString()).isEqualTo(fresh.catalog().toString());
        }
        return database.catalog().toString();
    }

    private void assertSettled() {
        git.commit("settled");
        shop.compile("-Aretort.mode=check").succeeded();
        assertThat(git.run("status", "--porcelain")).isEmpty();
    }

    @Test
    void crisscrossMergesHaveOneEnd() {
        branch("email", "main", () -> entity("Customer", "    String email;\n"));
        branch("title", "main", () -> entity("Product", "    String title;\n"));
        branch("one", "email", () -> {});
        merge("title");
        shop.compile().succeeded();
        git.commit("one merges");
        entity("Customer", "    String email;\n    String phone;\n");
        shop.compile().succeeded();
        git.commit("one goes on");
        retort(database).upgrade();
        branch("other", "title", () -> {});
        merge("email");
        shop.compile().succeeded();
        git.commit("other merges");
        entity("Product", "    String title;\n    Integer price;\n");
        shop.compile().succeeded();
        git.commit("other goes on");

        merge("one");
        shop.compile().succeeded();

        assertThat(upgraded()).containsIgnoringCase("email").containsIgnoringCase("price");
        assertSettled();
    }

    @Test
    void bothBranchesMergedTheSameTwoHeads() {
        branch("email", "main", () -> entity("Customer", "    String email;\n"));
        branch("title", "main", () -> entity("Product", "    String title;\n"));
        branch("one", "email", () -> {});
        merge("title");
        shop.compile().succeeded();
        git.commit("one merges");
        branch("other", "title", () -> {});
        merge("email");
        shop.compile().succeeded();
        git.commit("other merges");

        merge("one");

        assertThat(git.run("status", "--porcelain")).isEmpty();
        assertThat(shop.compile().succeeded().messages()).isEmpty();
        assertThat(revisions()).hasSize(4);
    }

    @Test
    void ofThreeHeadsTwoContradictEachOther() {
        branch("short", "main", () -> entity("Customer", "    @Column(length = 10) String email;\n"));
        branch("title", "main", () -> entity("Product", "    String title;\n"));
        branch("long", "main", () -> entity("Customer", "    @Column(length = 20) String mail;\n    String email;\n"));
        merge("title");
        assertThat(git.tryRun("merge", "-q", "-m", "merge", "short").status()).isNotZero();
        entity("Customer", "    @Column(length = 20) String mail;\n    String email;\n");

        Compile compile = shop.compile().failed();

        assertThat(compile.codes()).containsExactly("RT317");
        assertThat(compile.message("RT317")).contains("email").doesNotContain("title");
        delete("R0002_AddEmailToCustomer");
        shop.compile().succeeded();
        assertThat(upgraded()).containsIgnoringCase("title");
        assertSettled();
    }

    @Test
    void oneBranchSquashesWhileAnotherGoesOn() {
        entity("Customer", "    String email;\n");
        shop.compile().succeeded();
        git.commit("email");
        retort(database).upgrade();
        branch("title", "main", () -> entity("Product", "    String title;\n"));
        git.run("checkout", "-q", "main");
        shop.compile("-Aretort.squash=head").failed();
        shop.compile().succeeded();
        git.commit("squash");

        merge("title");
        shop.compile().succeeded();

        assertThat(revisions()).hasSize(2);
        assertThat(upgraded()).containsIgnoringCase("title");
        assertSettled();
    }

    @Test
    void twoBranchesSquashTheSame() {
        entity("Customer", "    String email;\n");
        shop.compile().succeeded();
        git.commit("email");
        for (String name : List.of("one", "other")) {
            git.run("checkout", "-q", "-b", name, "main");
            shop.compile("-Aretort.squash=head", "-Aretort.message=" + name).failed();
            shop.compile().succeeded();
            git.commit(name);
        }

        git.tryRun("merge", "-q", "-m", "merge", "one");
        Compile compile = shop.compile().failed();

        assertThat(compile.codes()).as(compile.toString()).containsExactly("RT317");
        delete("R0002_One");
        shop.compile().succeeded();
        upgraded();
        assertSettled();
    }

    @Test
    void aBranchBuildsOnWhatIsAmended() {
        branch("email", "main", () -> entity("Customer", "    String email;\n"));
        branch("phone", "email", () -> entity("Customer", "    String email;\n    String phone;\n"));
        retort(database).upgrade();
        git.run("checkout", "-q", "email");
        entity("Customer", "    @Column(length = 99) String email;\n");
        assertThat(shop.compile("-Aretort.amend=true").failed().codes()).contains("RT406");
        shop.compile().succeeded();
        git.commit("amended");

        git.tryRun("merge", "-q", "-m", "merge", "phone");
        entity("Customer", "    @Column(length = 99) String email;\n    String phone;\n");
        Compile compile = shop.compile().failed();

        assertThat(compile.codes()).containsOnly("RT310");
        delete("R0003_AddPhoneToCustomer");
        shop.compile().succeeded();
        assertThat(shop.revision("R0003_AddPhoneToCustomer")).contains("\"phone\"");
        assertSettled();
        Retort retort = retort(database);
        retort.downgrade("heads");
        assertThat(upgraded()).containsIgnoringCase("phone");
    }

    @Test
    void bothSidesRenameTheSameColumn() {
        entity("Customer", "    String name;\n");
        shop.compile().succeeded();
        git.commit("name");
        branch("full", "main", () -> entity("Customer", "    @RenamedFrom(\"name\") String fullName;\n"));
        branch("whole", "main", () -> entity("Customer", "    @RenamedFrom(\"name\") String wholeName;\n"));

        git.tryRun("merge", "-q", "-m", "merge", "full");
        entity("Customer", "    @RenamedFrom(\"name\") String wholeName;\n");
        Compile compile = shop.compile().failed();

        assertThat(compile.codes()).containsExactly("RT317");
        assertThat(compile.message("RT317")).contains("fullName", "wholeName");
        delete("R0003_RenameNameToFullNameInCustomer");
        shop.compile().succeeded();
        assertThat(upgraded()).containsIgnoringCase("wholeName").doesNotContainIgnoringCase("fullName");
        assertSettled();
    }

    @Test
    void oneSideRenamesTheTableThatTheOtherChanges() {
        branch("clients", "main", () -> {
            shop.delete("src/main/java/com/acme/shop/Customer.java");
            shop.entity("Client", "@Entity @RenamedFrom(\"Customer\") public class Client {\n    @Id Long id;\n}");
        });
        branch("email", "main", () -> entity("Customer", "    String email;\n"));
        retort(database).upgrade();
        database.execute("INSERT INTO Customer (id, email) VALUES (1, 'a@b')");

        git.tryRun("merge", "-q", "-m", "merge", "clients");
        if (shop.committed().containsKey("src/main/java/com/acme/shop/Customer.java")) {
            shop.delete("src/main/java/com/acme/shop/Customer.java");
        }
        shop.entity(
                "Client",
                "@Entity @RenamedFrom(\"Customer\") public class Client {\n    @Id Long id;\n    String email;\n}");
        Compile compile = shop.compile().failed();

        assertThat(compile.codes()).as(compile.toString()).containsExactly("RT317");
        delete("R0002_RenameCustomerToClient");
        shop.compile().succeeded();
        upgraded();
        assertThat(database.rows("SELECT * FROM Client")).containsExactly("1|a@b");
        assertSettled();
    }

    @Test
    void labelsSurviveAMerge() {
        git.run("checkout", "-q", "-b", "email", "main");
        entity("Customer", "    String email;\n");
        shop.compile("-Aretort.label=mails").succeeded();
        git.commit("email");
        git.run("checkout", "-q", "-b", "title", "main");
        entity("Product", "    String title;\n");
        shop.compile("-Aretort.label=titles").succeeded();
        git.commit("title");

        merge("email");
        Retort apart = Retort.of(database.dataSource(), build().registry());
        apart.upgrade("mails@+2");
        assertThat(database.catalog().toString()).containsIgnoringCase("email").doesNotContainIgnoringCase("title");
        assertThat(upgraded()).containsIgnoringCase("title");
        assertSettled();
    }

    @Test
    void theSameLabelOnTwoBranchesIsAnError() {
        for (String name : List.of("Customer", "Product")) {
            git.run("checkout", "-q", "-b", name, "main");
            entity(name, "    String text;\n");
            shop.compile("-Aretort.label=texts").succeeded();
            git.commit(name);
        }

        merge("Customer");

        Compile compile = shop.compile().failed();
        assertThat(compile.codes()).as(compile.toString()).containsExactly("RT315");
    }

    @Test
    void aCheckoutWithTheLineEndsOfWindowsIsTheSame() {
        branch("email", "main", () -> entity("Customer", "    String email;\n"));
        Path elsewhere = folder.resolve("windows");
        git.run("clone", "-q", "-c", "core.autocrlf=true", shop.path("").toString(), elsewhere.toString());
        Workspace windows = Workspaces.javac(elsewhere);
        assertThat(windows.read(windows.snapshotFile("0002_"))).contains("\r\n");

        assertThat(windows.compile().succeeded().messages()).isEmpty();
        windows.entity(
                "Customer",
                "@Entity public class Customer {\r\n    @Id Long id;\r\n    String email;\r\n    int age;\r\n}");
        assertThat(windows.compile("-Aretort.amend=true").failed().codes()).contains("RT406");
        windows.compile().succeeded();
    }
}
