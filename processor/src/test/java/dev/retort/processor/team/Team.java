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
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** People who work on branches of one project, and databases that get builds of it. */
final class Team {
    private static final String MIGRATIONS = "src/main/java/com/acme/shop/migrations";
    private static final String SNAPSHOTS = "schema-snapshots";
    /** As the guide says. */
    static final String ATTRIBUTES =
            "schema-snapshots/** linguist-generated -merge\nsrc/main/java/**/migrations/R*.java -merge\n";

    private static final int MOST_BRANCHES = 3;
    /** What a person answers by taking back what the branch that is merged wrote, and compiling again. */
    private static final Set<String> WRITTEN_ANEW =
            Set.of("RT303", "RT314", "RT317", "RT402", "RT403", "RT404", "RT310", "RT313");
    /** What a person answers by saying that nothing was renamed. */
    private static final Set<String> QUESTIONS = Set.of("RT110", "RT111", "RT112");

    private final Workspace shop;
    private final Git git;
    private final List<Follower> databases;
    private final Map<String, Model> committed = new HashMap<>();
    private final Map<String, Model> branches = new TreeMap<>();
    private final List<Build> builds = new ArrayList<>();
    private final List<String> diary = new ArrayList<>();
    private Random random = new Random(0);
    private String branch = "main";
    /** The commit whose sources were compiled last. */
    private String compiled = "";

    /**
     * @param careful whether git was told not to merge what the compiler wrote
     */
    Team(Workspace shop, List<TestDatabase> databases, boolean careful) {
        this.shop = shop;
        this.databases = databases.stream()
                .map(database -> new Follower(database, builds, diary))
                .toList();
        git = new Git(shop.path(""));
        shop.write(".gitignore", "target\nbuilds\n");
        if (careful) {
            shop.write(".gitattributes", ATTRIBUTES);
        }
        write(Model.FIRST);
        compileAndCommit("first");
    }

    /** What was done. */
    List<String> diary() {
        return diary;
    }

    private Model model() {
        return Objects.requireNonNull(branches.get(branch));
    }

    private void write(Model model) {
        branches.put(branch, model);
        for (String path : Sources.paths()) {
            if (Files.exists(shop.path(path))) {
                shop.delete(path);
            }
        }
        Sources.of(model).forEach(shop::write);
    }

    private void compileAndCommit(String message) {
        compile();
        commit(message);
    }

    private void commit(String message) {
        git.commit(message);
        committed.put(head(), model());
        compiled = head();
    }

    private String head() {
        return git.run("rev-parse", "HEAD").strip();
    }

    private void compile() {
        Compile compile = answered(shop.compile());
        assertThat(compile.success()).as(compile.toString()).isTrue();
    }

    /** What a person does who is asked about renames: says that there are none. */
    private Compile answered(Compile compile, String... options) {
        if (compile.success() || compile.codes().stream().noneMatch(QUESTIONS::contains)) {
            return compile;
        }
        diary.add("  nothing was renamed: " + compile.codes());
        write(model().withoutHints());
        return shop.compile(options);
    }

    /** One of them does something. */
    void step(Random dice) {
        random = dice;
        switch (random.nextInt(18)) {
            case 0, 1, 2, 3, 4 -> edit();
            case 5, 6, 7 -> otherBranch();
            case 8, 9 -> merge();
            case 10 -> squash();
            case 11 -> {
                edit();
                amend();
            }
            case 12 -> empty();
            case 13 -> takeBack();
            case 14 -> anyDatabase().begin(remember("begin to deploy"), random);
            default -> deploy(anyDatabase());
        }
    }

    private Follower anyDatabase() {
        return databases.get(random.nextInt(databases.size()));
    }

    private void edit() {
        Edit edit = Edit.of(model(), random);
        write(edit.model());
        diary.add(branch + ": " + (edit.rename() ? "rename" : "edit") + " to " + model());
        compile();
        if (edit.rename()) {
            assertThat(newRevision()).contains("op.rename");
        }
        commit("edit");
    }

    /** The source of the revision that is not committed. */
    private String newRevision() {
        String name = git.run("status", "--porcelain", "-uall", MIGRATIONS)
                .lines()
                .filter(line -> line.startsWith("??"))
                .map(line -> line.substring(3))
                .findFirst()
                .orElseThrow();
        return shop.read(name);
    }

    /** The last revision is made again, whoever else builds on it. */
    private void amend() {
        if (random.nextBoolean()) {
            deploy(anyDatabase());
        }
        write(Edit.of(model(), random).model());
        diary.add(branch + ": amend to " + model());
        Compile compile = answered(shop.compile("-Aretort.amend=true"), "-Aretort.amend=true");
        if (compile.success()) {
            assertThat(compile.codes()).contains("RT411");
        } else if (compile.codes().contains("RT405")) {
            assertThat(compile.message("RT405")).contains("the model is again");
        } else {
            assertThat(compile.codes()).as(compile.toString()).contains("RT406");
        }
        compileAndCommit("amend");
    }

    /** A revision for rows, which its author fills, or does not. */
    private void empty() {
        diary.add(branch + ": empty revision");
        shop.compile("-Aretort.empty=true", "-Aretort.message=look at " + diary.size())
                .succeeded();
        String name =
                git.run("status", "--porcelain", "-uall", MIGRATIONS).strip().substring(3);
        if (random.nextBoolean()) {
            String upgrade = "public void upgrade(Operations op) {";
            assertThat(shop.read(name)).contains(upgrade);
            shop.write(
                    name,
                    shop.read(name)
                            .replace(upgrade, upgrade + "\n    op.run(\"look\", rows -> rows.execute(\"SELECT 1\"));"));
        }
        compileAndCommit("empty");
    }

    /** The last commit is taken back: by git, or by hand, or by hand and only to see it written again. */
    private void takeBack() {
        if (git.run("rev-list", "--parents", "-n", "1", "HEAD").strip().split(" ").length != 2) {
            return;
        }
        if (git.run("diff", "HEAD~1", "HEAD").isEmpty()) {
            return;
        }
        Model before = Objects.requireNonNull(
                committed.get(git.run("rev-parse", "HEAD~1").strip()));
        List<String> added = git.run("diff", "--name-status", "--no-renames", "HEAD~1", "HEAD", MIGRATIONS, SNAPSHOTS)
                .lines()
                .toList();
        boolean oneRevision = added.size() == 2 && added.stream().allMatch(line -> line.startsWith("A"));
        if (!oneRevision || random.nextInt(3) == 0) {
            diary.add(branch + ": revert " + git.run("log", "-1", "--format=%s").strip());
            git.run("revert", "--no-edit", "HEAD");
            branches.put(branch, before);
            compile();
            assertThat(git.run("status", "--porcelain")).isEmpty();
            commit("reverted");
            return;
        }
        added.forEach(line -> shop.delete(line.substring(2)));
        if (random.nextBoolean() && !git.run("log", "-1", "--format=%s").contains("empty")) {
            diary.add(branch + ": delete the last revision to see it again");
            compile();
            assertThat(git.run("status", "--porcelain")).isEmpty();
        } else {
            diary.add(branch + ": delete the last revision");
            write(before);
            compile();
            commit("deleted");
            assertThat(git.run("diff", "HEAD~2", "HEAD")).isEmpty();
        }
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
        Model base = Objects.requireNonNull(
                committed.get(git.run("merge-base", "HEAD", other).strip()));
        Model merged = Model.merged(base, model(), Objects.requireNonNull(branches.get(other)));
        Git.Result result = git.tryRun("merge", "-q", "--no-commit", "--no-ff", other);
        diary.add(branch + ": merge " + other + " to " + merged);
        if (result.status() != 0) {
            // What somebody else wrote at the same place is not mended line by line.
            git.tryRun("checkout", "--ours", "--", MIGRATIONS, SNAPSHOTS);
        }
        write(merged);
        Compile compile = answered(shop.compile());
        if (!compile.success()) {
            // Where git wrote markers into classes, there is nothing that Retort could say.
            assertThat(compile.codes().isEmpty() && isMarked()
                            || compile.codes().stream().anyMatch(WRITTEN_ANEW::contains))
                    .as(compile.toString())
                    .isTrue();
            assertThat(compile.codes())
                    .as(compile.toString())
                    .allMatch(code -> WRITTEN_ANEW.contains(code) || !code.matches("RT[34].*"));
            String kept = other.equals("main") ? other : "HEAD";
            diary.add("  written anew after those of " + kept + " because of " + compile.codes());
            shop.delete(MIGRATIONS).delete(SNAPSHOTS);
            git.run("checkout", kept, "--", MIGRATIONS, SNAPSHOTS);
            compile();
        }
        commit("merge " + other);
    }

    private boolean isMarked() {
        return shop.written().stream().anyMatch(name -> shop.read(name).contains("<<<<<<<"));
    }

    private void squash() {
        if (!branch.equals("main")) {
            switchTo("main");
        }
        List<String> ids = remember("squash").ids();
        String upTo = ids.get(random.nextInt(ids.size()));
        diary.add("  up to " + upTo);
        Compile compile = shop.compile("-Aretort.squash=" + upTo);
        assertThat(compile.codes()).as(compile.toString()).containsAnyOf("RT407", "RT411", "RT412");
        diary.add("  " + compile.codes());
        compileAndCommit("squash");
    }

    /** Keeps the build, for databases that lag behind. */
    private Build remember(String why) {
        diary.add(branch + ": " + why);
        if (!compiled.equals(head())) {
            compile();
            compiled = head();
        }
        Build build = Build.of(shop, shop.path("builds/" + builds.size()));
        builds.add(build);
        return build;
    }

    private void deploy(Follower database) {
        database.follow(remember("deploy to " + database));
    }

    /** Brings all branches and databases together, and says what the model is then. */
    Model end() {
        switchTo("main");
        List<String> others = new ArrayList<>(branches.keySet());
        others.remove("main");
        others.forEach(this::merge);
        Build build = remember("end");
        for (Follower database : databases) {
            deploy(database);
            database.dropUnknown(build);
        }
        return model();
    }
}
