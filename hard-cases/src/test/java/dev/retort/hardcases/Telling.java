package dev.retort.hardcases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.runtime.Registry;
import dev.retort.runtime.Retort;
import dev.retort.schema.finding.RetortException;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells a compiled story on one database. Whatever a story asserts itself, its last revision must lead to
 * the catalog that the last model alone leads to, be undone to the catalog before it, and be done again.
 */
final class Telling {
    private final Story story;
    private final Compiled compiled;
    private final Databases databases;
    private final Engine engine;
    private final TestDatabase database;
    private int models;
    private boolean pending;

    Telling(Story story, Compiled compiled, Databases databases, Engine engine) {
        this.story = story;
        this.compiled = compiled;
        this.databases = databases;
        this.engine = engine;
        this.database = databases.told(engine);
    }

    void tell() {
        for (Step step : story.steps()) {
            if (step.isFor(Databases.name(engine))) {
                take(step);
            }
        }
        applyPending();
        judge();
    }

    /** The story up to the revision that this database refuses as a whole. */
    void tellRefusal() {
        for (Step step : story.steps()) {
            if (step.kind() != Step.Kind.MODEL) {
                take(step);
                continue;
            }
            models++;
            try {
                retort().upgrade();
            } catch (RetortException refusal) {
                assertThat(refusal).hasMessageStartingWith("RT592");
                return;
            }
        }
        throw new AssertionError("nothing was refused");
    }

    private void take(Step step) {
        switch (step.kind()) {
            case MODEL:
                applyPending();
                models++;
                pending = true;
                break;
            case ROWS:
                applyPending();
                database.execute(step.statements().toArray(String[]::new));
                break;
            case MEND:
                database.execute(step.statements().toArray(String[]::new));
                break;
            case UPGRADE_REFUSED:
                List<String> before = catalog(database);
                assertThatThrownBy(() -> retort().upgrade())
                        .isInstanceOf(RetortException.class)
                        .satisfies(refusal -> assertThat(refusal.getMessage()).contains(step.lines()));
                assertThat(catalog(database)).as("catalog after the refusal").isEqualTo(before);
                break;
            case FOUND:
                applyPending();
                assertFound(step);
                break;
            case DOWN:
                applyPending();
                retort().downgrade("-1");
                break;
            case UP:
                retort().upgrade();
                break;
            default:
                break;
        }
    }

    private void assertFound(Step step) {
        Stream<String> query = step.text().lines().filter(line -> !line.startsWith("--"));
        List<String> expected = step.text()
                .lines()
                .filter(line -> line.startsWith("--"))
                .map(line -> line.substring(2).strip())
                .toList();
        assertThat(database.rows(String.join("\n", query.toList())))
                .as(step.text())
                .isEqualTo(expected);
    }

    private void applyPending() {
        if (pending) {
            retort().upgrade();
            pending = false;
        }
    }

    private Retort retort() {
        Registry registry = compiled.registries().get(models - 1);
        return Retort.of(database.dataSource(), registry);
    }

    private void judge() {
        List<String> expected = fresh();
        assertThat(catalog(database)).as("catalog after the upgrade").isEqualTo(expected);
        if (models > 1) {
            retort().downgrade("-1");
            TestDatabase before = databases.created(engine);
            Retort.of(before.dataSource(), compiled.registries().get(models - 2))
                    .upgrade();
            assertThat(catalog(database)).as("catalog after the downgrade").isEqualTo(catalog(before));
            retort().upgrade();
            assertThat(catalog(database)).as("catalog after another upgrade").isEqualTo(expected);
        }
    }

    private List<String> fresh() {
        TestDatabase created = databases.created(engine);
        Retort.of(created.dataSource(), compiled.fromNothing()).upgrade();
        return catalog(created);
    }

    /** The names of the sequences behind identities are nobody's business. */
    static List<String> catalog(TestDatabase database) {
        return database.catalog().linesWithNames().stream()
                .map(line -> line.startsWith("identity of") ? line.replaceAll(" named .*$", "") : line)
                .sorted()
                .toList();
    }
}
