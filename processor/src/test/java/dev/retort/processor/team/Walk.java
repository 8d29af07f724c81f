package dev.retort.processor.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.Workspaces;
import dev.retort.processor.workspace.Workspace;
import dev.retort.runtime.Retort;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a team does at random. Each step has dice of its own, so that a walk without some of its steps takes
 * the others as before.
 *
 * @param seed tells what each step is
 * @param steps the numbers of the steps that are taken
 */
record Walk(int seed, List<Integer> steps) {
    private static final int STEPS = 18;
    private static final List<List<Engine>> DATABASES = List.of(
            List.of(Engine.H2, Engine.H2, Engine.SQLITE),
            List.of(Engine.H2, Engine.SQLITE, Engine.MARIADB),
            List.of(Engine.H2, Engine.POSTGRESQL),
            List.of(Engine.H2, Engine.POSTGRESQL, Engine.MARIADB));

    Walk {
        steps = List.copyOf(steps);
    }

    static Walk of(int seed) {
        return new Walk(seed, IntStream.range(0, STEPS).boxed().toList());
    }

    /** The databases that get builds. */
    List<Engine> engines() {
        return DATABASES.get(seed % DATABASES.size());
    }

    /**
     * How a walk ended.
     *
     * @param diary what was done
     * @param failure what went wrong, or {@code null} if all databases ended at the model
     */
    record Result(List<String> diary, @Nullable Throwable failure) {}

    /** Takes the steps in an empty folder. */
    Result take(Path folder) {
        List<TestDatabase> databases = new ArrayList<>();
        Workspace shop = Workspaces.javac(folder.resolve("walk")).lean();
        Team team = null;
        try {
            engines().forEach(engine -> databases.add(TestDatabase.create(engine)));
            team = new Team(shop, databases, seed % 3 != 0);
            for (int step : steps) {
                team.step(new Random(new SplittableRandom(seed * 1_000L + step).nextLong()));
            }
            Build created = created(team.end(), folder);
            for (TestDatabase database : databases) {
                assertEndsAs(created, database);
            }
            return new Result(team.diary(), null);
        } catch (RuntimeException | AssertionError failure) {
            return new Result(team == null ? List.of() : team.diary(), failure);
        } finally {
            databases.forEach(TestDatabase::close);
            shop.delete("");
            if (Files.exists(folder.resolve("created"))) {
                Workspaces.javac(folder.resolve("created")).delete("");
            }
        }
    }

    private static void assertEndsAs(Build created, TestDatabase database) {
        try (TestDatabase fresh = TestDatabase.create(database.engine())) {
            Retort.of(fresh.dataSource(), created.registry()).upgrade();
            assertThat(database.catalog().toString())
                    .as("%s", database.engine())
                    .isEqualTo(fresh.catalog().toString());
        }
    }

    /** The model as the first revision of another project. */
    private static Build created(Model model, Path folder) {
        Workspace project = Workspaces.javac(folder.resolve("created")).lean();
        Sources.of(model).forEach(project::write);
        project.compile().succeeded();
        return Build.of(project, project.path("build"));
    }

    /** A walk with fewer steps that fails as well: one after the other is left out, as long as it still does. */
    Walk shrunk(Path folder) {
        Walk shortest = this;
        for (int step : steps) {
            List<Integer> fewer = new ArrayList<>(shortest.steps);
            fewer.remove((Integer) step);
            Walk shorter = new Walk(seed, fewer);
            if (shorter.take(folder).failure() != null) {
                shortest = shorter;
            }
        }
        return shortest;
    }
}
