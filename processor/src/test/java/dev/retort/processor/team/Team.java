package dev.retort.processor.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.workspace.Compile;
import dev.retort.processor.workspace.Workspace;
import dev.retort.testing.TestDatabase;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** People who work on branches of one project, and databases that get builds of it. */
final class Team {
    private static final String MIGRATIONS = "src/main/java/com/acme/shop/migrations";
    private static final String SNAPSHOTS = "schema-snapshots";
    private static final int MOST_BRANCHES = 3;
    /** What a person answers by taking back what the branch that is merged wrote, and compiling again. */
    private static final Set<String> WRITTEN_ANEW =
            Set.of("RT314", "RT317", "RT402", "RT403", "RT404", "RT310", "RT313");

    private final Workspace shop;
    private final Git git;
    private final Random random;
    private final List<Follower> databases;
    private final Map<String, Model> committed = new HashMap<>();
    private final Map<String, Model> branches = new TreeMap<>();
    private final List<Build> builds = new ArrayList<>();
    private final List<String> diary = new ArrayList<>();
    private String branch = "main";
    /** The branch whose sources were compiled last. */
    private String compiled = "";

    Team(Workspace shop, Random random, List<TestDatabase> databases) {
        this.shop = shop;
        this.random = random;
        this.databases = databases.stream().map(Follower::new).toList();
        git = new Git(shop.path(""));
        shop.write(".gitignore", "target\nbuilds\n");
        write(Model.FIRST);
        compileAndCommit("first");
    }

    /** What was done. */
    List<String> diary() {
        return diary;
    }

    private Model model() {
        return branches.get(branch);
    }

    private void write(Model model) {
        branches.put(branch, model);
        for (String path : Model.paths()) {
            if (Files.exists(shop.path(path))) {
                shop.delete(path);
            }
        }
        model.sources().forEach(shop::write);
    }

    private void compileAndCommit(String message) {
        compile();
        commit(message);
    }

    private void commit(String message) {
        git.commit(message);
        committed.put(head(), model());
    }

    private String head() {
        return git.run("rev-parse", "HEAD").strip();
    }

    private void compile() {
        Compile compile = shop.compile();
        assertThat(compile.success())
                .as("%s\n%s", String.join("\n", diary), compile)
                .isTrue();
        compiled = branch;
    }

    /** One of them does something. */
    void step() {
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> edit();
            case 3, 4 -> otherBranch();
            case 5, 6 -> merge();
            case 7 -> squash();
            case 8 -> {
                edit();
                amend();
            }
            default -> deploy(databases.get(random.nextInt(databases.size())));
        }
    }

    private void edit() {
        write(model().edited(random));
        diary.add(branch + ": edit to " + model().entities());
        compileAndCommit("edit");
    }

    /** The last commit is made again, as long as no other branch has it. */
    private void amend() {
        if (random.nextBoolean()) {
            deploy(databases.get(random.nextInt(databases.size())));
        }
        write(model().edited(random));
        diary.add(branch + ": amend to " + model().entities());
        Compile compile = shop.compile("-Aretort.amend=true");
        compiled = "";
        if (compile.success()) {
            assertThat(compile.codes()).contains("RT411");
        } else if (compile.codes().contains("RT405")) {
            assertThat(compile.message("RT405")).contains("the model is again");
        } else {
            assertThat(compile.codes()).as(compile.toString()).contains("RT406");
        }
        compileAndCommit("amend");
    }

    private void otherBranch() {
        if (branches.size() < MOST_BRANCHES && random.nextBoolean()) {
            Model model = model();
            branch = "branch" + diary.size();
            git.run("checkout", "-q", "-b", branch);
            branches.put(branch, model);
            diary.add("begin " + branch);
        } else {
            switchTo(List.copyOf(branches.keySet()).get(random.nextInt(branches.size())));
        }
    }

    private void switchTo(String other) {
        git.run("checkout", "-q", other);
        branch = other;
        diary.add("switch to " + other);
    }

    private void merge() {
        List<String> others = new ArrayList<>(branches.keySet());
        others.remove(branch);
        if (!others.isEmpty()) {
            merge(others.get(random.nextInt(others.size())));
        }
    }

    private void merge(String other) {
        Model base = committed.get(git.run("merge-base", "HEAD", other).strip());
        Model merged = Model.merged(base, model(), branches.get(other));
        Git.Result result = git.tryRun("merge", "-q", "--no-commit", "--no-ff", other);
        diary.add(branch + ": merge " + other + " to " + merged.entities());
        if (result.status() != 0) {
            // What somebody else wrote at the same place is not mended line by line.
            git.tryRun("checkout", "--ours", "--", MIGRATIONS, SNAPSHOTS);
        }
        write(merged);
        Compile compile = shop.compile();
        if (!compile.success()) {
            assertThat(compile.codes())
                    .as("%s\n%s", String.join("\n", diary), compile)
                    .isNotEmpty()
                    .allMatch(code -> WRITTEN_ANEW.contains(code) || !code.matches("RT[34].*"))
                    .anyMatch(WRITTEN_ANEW::contains);
            String kept = other.equals("main") ? other : "HEAD";
            diary.add("  written anew after those of " + kept + " because of " + compile.codes());
            shop.delete(MIGRATIONS).delete(SNAPSHOTS);
            git.run("checkout", kept, "--", MIGRATIONS, SNAPSHOTS);
            compile();
        }
        commit("merge " + other);
    }

    private void squash() {
        if (!branch.equals("main")) {
            switchTo("main");
        }
        remember();
        List<String> ids = builds.get(builds.size() - 1).ids();
        String upTo = ids.get(random.nextInt(ids.size()));
        diary.add("main: squash up to " + upTo);
        Compile compile = shop.compile("-Aretort.squash=" + upTo);
        assertThat(compile.codes()).as(compile.toString()).containsAnyOf("RT407", "RT411", "RT412");
        diary.add("  " + compile.codes());
        compileAndCommit("squash");
    }

    /** Keeps the build, for databases that lag behind. */
    private Build remember() {
        if (!compiled.equals(branch)) {
            compile();
        }
        Build build = Build.of(shop, builds.size());
        builds.add(build);
        return build;
    }

    private void deploy(Follower database) {
        diary.add(branch + ": deploy to " + database);
        Build build = remember();
        try {
            database.follow(build, builds, diary);
        } catch (RuntimeException | AssertionError failure) {
            throw new AssertionError(String.join("\n", diary), failure);
        }
    }

    /** Brings all branches and databases together, and says what the model is then. */
    Model end() {
        switchTo("main");
        List<String> others = new ArrayList<>(branches.keySet());
        others.remove("main");
        others.forEach(this::merge);
        Build build = remember();
        databases.forEach(database -> {
            diary.add("end: deploy to " + database);
            deploy(database);
            database.dropUnknown(build);
        });
        return model();
    }
}
