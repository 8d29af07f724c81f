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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Branches of a real git repository: each adds a revision, then they are merged and compiled. */
class GitMergeIT {
    private static final String MIGRATIONS = "src/main/java/com/acme/shop/migrations/";

    @TempDir
    Path folder;

    private Workspace shop;
    private Git git;

    @BeforeEach
    void begin() {
        shop = Workspaces.javac(folder).write(".gitignore", "target\n");
        git = new Git(folder);
        customer("");
        product("");
        shop.compile().succeeded();
        git.commit("begin");
    }

    private static String entity(String name, String fields) {
        return "@Entity public class " + name + " {\n    @Id Long id;\n" + fields + "}";
    }

    private void customer(String fields) {
        shop.entity("Customer", entity("Customer", fields));
    }

    private void product(String fields) {
        shop.entity("Product", entity("Product", fields));
    }

    private void branch(String name, Runnable change, String... options) {
        git.run("checkout", "-q", "-b", name, "main");
        change.run();
        shop.compile(options).succeeded();
        git.commit(name);
    }

    private List<String> revisions() {
        return shop.written().stream().filter(name -> name.endsWith(".java")).toList();
    }

    private String snapshotOf(String className) {
        return shop.written().stream()
                .filter(name -> name.endsWith(".json") && shop.read(name).contains("migrations." + className + "\""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void branchesThatGoTogetherAreMergedByTheNextCompile() {
        branch("email", () -> customer("    String email;\n"));
        branch("title", () -> product("    String title;\n"));

        git.run("merge", "-q", "-m", "merge", "email");
        shop.compile().succeeded();

        assertThat(revisions()).hasSize(4).anyMatch(name -> name.contains("/R0003_Merge"));
        git.commit("merged");
        assertThat(shop.compile("-Aretort.mode=check").succeeded().messages()).isEmpty();
        assertThat(git.run("status", "--porcelain")).isEmpty();
    }

    @Test
    void threeBranchesAreMergedAtOnce() {
        branch("email", () -> customer("    String email;\n"));
        branch("title", () -> product("    String title;\n"));
        branch("shelf", () -> shop.entity("Shelf", entity("Shelf", "")));

        git.run("merge", "-q", "-m", "merge", "email", "title");
        shop.compile().succeeded();

        assertThat(revisions()).hasSize(5);
        assertThat(shop.revision("R0003_Merge")).containsPattern("parents = \\{\"\\w+\", \"\\w+\", \"\\w+\"}");
    }

    @Test
    void aConflictListsBothSidesAndTheWayOutWorks() {
        branch("short", () -> {
            customer("    @Column(length = 10) String email;\n");
            product("    String title;\n");
        });
        branch("long", () -> customer("    @Column(length = 20) String email;\n"));

        assertThat(git.tryRun("merge", "-q", "-m", "merge", "short").status()).isNotZero();
        customer("    @Column(length = 10) String email;\n");
        Compile compile = shop.compile().failed();
        assertThat(compile.codes()).containsExactly("RT317");
        assertThat(compile.message("RT317"))
                .contains(
                        "R0002_AddEmailToCustomer", "varchar(10)", "varchar(20)", "delete the class and the snapshot");

        String theirs = revisions().stream()
                .filter(name -> shop.read(name).contains("\"title\""))
                .findFirst()
                .orElseThrow();
        shop.delete(snapshotOf(theirs.substring(MIGRATIONS.length(), theirs.length() - ".java".length())))
                .delete(theirs);
        shop.compile().succeeded();

        assertThat(shop.revision("R0003_")).contains("varchar(10)", "\"title\"");
        git.commit("merged");
        assertThat(shop.compile().succeeded().messages()).isEmpty();
    }

    @Test
    void twoRevisionsOfOneClassNameAreToldApart() {
        branch("short", () -> customer("    @Column(length = 10) String email;\n"));
        branch("long", () -> customer("    @Column(length = 20) String email;\n"));

        assertThat(git.tryRun("merge", "-q", "-m", "merge", "short").status()).isNotZero();
        git.run("checkout", "--ours", "--", "src");
        Compile compile = shop.compile().failed();
        assertThat(compile.codes()).containsOnly("RT404");

        List<String> snapshots =
                shop.written().stream().filter(name -> name.contains("/0002_")).toList();
        String theirs = shop.read(snapshots.get(0)).contains("varchar(10)") ? snapshots.get(0) : snapshots.get(1);
        assertThat(compile.message("RT404")).contains(theirs);
        shop.delete(theirs);
        assertThat(shop.compile().succeeded().messages()).isEmpty();
    }

    @Test
    void twoRevisionsWhoseNamesDifferOnlyInCaseDoNotGoTogetherEverywhere() {
        branch("small", () -> customer("    String url;\n"), "-Aretort.message=addUrl");
        branch("large", () -> product("    String url;\n"), "-Aretort.message=addURL");
        git.run("merge", "-q", "-m", "merge", "small");

        Compile compile = shop.compile().succeeded();
        assertThat(compile.message("RT415"))
                .contains("R0002_AddUrl", "R0002_AddURL", snapshotOf("R0002_AddUrl"), snapshotOf("R0002_AddURL"));
        assertThat(shop.compile().succeeded().codes()).containsExactly("RT415");

        // Where nobody minds, it is accepted.
        String place = MIGRATIONS + compile.place("RT415").replaceAll(":.*", "");
        String source = shop.read(place);
        shop.write(place, source.replace("public final class", "@SuppressWarnings(\"RT415\")\npublic final class"));
        assertThat(shop.compile().succeeded().messages()).isEmpty();

        // Where somebody does, as it says.
        shop.write(place, source);
        for (String name : List.of("R0003_MergeAddURLAndAddUrl", "R0002_AddUrl")) {
            shop.delete(snapshotOf(name)).delete(MIGRATIONS + name + ".java");
        }
        shop.compile("-Aretort.message=addresses").succeeded();
        assertThat(shop.revision("R0003_Addresses")).contains("\"Customer\"");
        assertThat(shop.compile().succeeded().messages()).isEmpty();
    }

    @Test
    void twoProjectsBecomeOneWithTwoBeginnings() {
        git.run("checkout", "-q", "--orphan", "other");
        git.run("rm", "-rfq", ".");
        shop.write(".gitignore", "target\n").write("pom.xml", "<project/>");
        shop.entity("Shelf", entity("Shelf", ""));
        shop.compile().succeeded();
        git.commit("other");

        git.run("merge", "-q", "--allow-unrelated-histories", "-m", "merge", "main");
        shop.compile().succeeded();

        assertThat(revisions()).hasSize(3);
        assertThat(shop.revision("R0002_Merge")).containsPattern("parents = \\{\"\\w+\", \"\\w+\"}");
        Build build = Build.of(shop, shop.path("target/kept"));
        try (TestDatabase database = TestDatabase.create(Engine.H2)) {
            Retort retort = Retort.of(database.dataSource(), build.registry());
            assertThat(retort.upgrade().revisions()).hasSize(3);
            assertThat(database.catalog().toString()).contains("SHELF", "CUSTOMER");
            assertThat(retort.downgrade("base").revisions()).hasSize(3);
        }
    }

    @Test
    void aBranchFromTheMiddleOfASquashIsWrittenAnew() {
        branch("email", () -> customer("    String email;\n"));
        git.run("checkout", "-q", "main");
        product("    String title;\n");
        shop.compile().succeeded();
        assertThat(shop.compile("-Aretort.squash=head").failed().codes()).containsExactly("RT407");
        shop.compile().succeeded();
        git.commit("squash");

        git.run("merge", "-q", "-m", "merge", "email");
        String message = shop.compile().failed().message("RT314");
        assertThat(message).contains("R0002_AddEmailToCustomer", "from the middle", "compile again");

        shop.delete(snapshotOf("R0002_AddEmailToCustomer")).delete(MIGRATIONS + "R0002_AddEmailToCustomer.java");
        shop.compile().succeeded();
        assertThat(shop.revision("R0003_AddEmailToCustomer")).contains("\"email\"");
    }

    @Test
    void aRevisionIsTakenBackWithGitAlone() {
        branch("email", () -> customer("    String email;\n"));

        git.run("revert", "--no-edit", "HEAD");

        assertThat(shop.compile().succeeded().messages()).isEmpty();
        assertThat(revisions()).hasSize(1);
    }
}
