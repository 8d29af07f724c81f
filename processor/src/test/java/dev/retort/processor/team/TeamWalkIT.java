package dev.retort.processor.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.Workspaces;
import dev.retort.processor.workspace.Workspace;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a team does, in the end every database is as the model says. The long profile walks longer. */
class TeamWalkIT {
    private static final int STEPS = 14;

    @TempDir
    Path folder;

    @Test
    void everyDatabaseEndsAtTheModel() {
        int from = Integer.getInteger("retort.walks.from", 1);
        int walks = Integer.getInteger("retort.walks", 3);
        List<String> diaries = new ArrayList<>();
        for (int seed = from; seed < from + walks; seed++) {
            diaries.addAll(walk(seed));
        }
        if (walks >= 100) {
            for (String rarity : List.of("RT317", "RT407", "RT412", "RT314", "RT507", "RT528", "amend", "merge")) {
                assertThat(diaries).as(rarity).anyMatch(line -> line.contains(rarity));
            }
        }
    }

    private List<String> walk(int seed) {
        Workspace shop = Workspaces.javac(folder.resolve("walk"));
        try (TestDatabase one = TestDatabase.create(Engine.H2);
                TestDatabase other = TestDatabase.create(Engine.H2);
                TestDatabase fresh = TestDatabase.create(Engine.H2)) {
            Team team = new Team(shop, new Random(seed), List.of(one, other));
            for (int i = 0; i < STEPS; i++) {
                team.step();
            }
            Model model = team.end();
            new Follower(fresh).follow(created(model, seed), List.of(), new ArrayList<>());
            String expected = fresh.catalog().toString();
            for (TestDatabase database : List.of(one, other)) {
                assertThat(database.catalog().toString())
                        .as("seed %s:\n%s", seed, String.join("\n", team.diary()))
                        .isEqualTo(expected);
            }
            shop.delete("");
            return team.diary();
        } catch (RuntimeException | AssertionError failure) {
            throw new AssertionError("seed " + seed, failure);
        }
    }

    /** The model as the first revision of another project. */
    private Build created(Model model, int seed) {
        Workspace project = Workspaces.javac(folder.resolve("created"));
        model.sources().forEach(project::write);
        project.compile().succeeded();
        Build build = Build.of(project, seed);
        project.delete("src").delete("schema-snapshots");
        return build;
    }
}
