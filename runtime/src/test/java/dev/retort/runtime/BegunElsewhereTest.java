package dev.retort.runtime;

import static dev.retort.runtime.support.Failures.messageOf;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.type.Types.integer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.runtime.support.Revisions;
import dev.retort.runtime.support.Wiretap;
import dev.retort.schema.finding.Code;
import dev.retort.testing.DatabaseTest;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.util.List;

/** A downgrade that one build began, and another one finds. */
class BegunElsewhereTest {
    private static final Revisions NEWER = Revisions.none()
            .then("a1", "R0001_One", op -> table(op, "one"), op -> op.dropTable("one"))
            .then(
                    "b2",
                    "R0002_More",
                    op -> List.of("two", "three", "four").forEach(name -> table(op, name)),
                    op -> List.of("four", "three", "two").forEach(op::dropTable));
    private static final Revisions OLDER = NEWER.first(1);

    private static void table(Operations op, String name) {
        op.createTable(name, column("id", integer()).notNull(), primaryKey("pk_" + name, "id"));
    }

    private static void dieUndoing(TestDatabase database, Registry registry, String call, boolean after) {
        Retort dying = Retort.builder(
                        new Wiretap(database.dataSource(), (heard, isAfter) -> {
                            if (heard.startsWith(call) && isAfter == after) {
                                throw new Death();
                            }
                        }),
                        registry)
                .allowLoss(true)
                .build();
        assertThatThrownBy(() -> dying.downgrade(registry == OLDER ? "heads" : "-1"))
                .isInstanceOf(Death.class);
    }

    private static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    @DatabaseTest({Engine.H2, Engine.MARIADB, Engine.MYSQL})
    void isEndedByTheBuildThatHasTheClassAsItWasBegun(TestDatabase database) {
        for (String table : List.of("four", "three", "two")) {
            for (boolean after : List.of(false, true)) {
                database.clear();
                Retort.of(database.dataSource(), NEWER).upgrade();
                dieUndoing(database, OLDER, "drop table " + table, after);

                MigrationResult result = Retort.of(database.dataSource(), NEWER).upgrade();

                assertThat(result.revisions())
                        .as("died at the drop of " + table)
                        .extracting(AppliedRevision::direction)
                        .containsExactly(Direction.DOWNGRADE, Direction.UPGRADE);
                assertThat(database.rows("select heads, unfinished from retort_state"))
                        .containsExactly("b2|null");
                assertThat(database.rows("select count(*) from two")).containsExactly("0");
            }
        }
    }

    @DatabaseTest({Engine.H2, Engine.MARIADB, Engine.MYSQL})
    void isLeftToTheBuildThatHasTheClassWhereThatBeganIt(TestDatabase database) {
        Retort.of(database.dataSource(), NEWER).upgrade();
        dieUndoing(database, NEWER, "drop table three", false);

        assertThat(messageOf(
                        Code.RT552,
                        () -> Retort.of(database.dataSource(), OLDER).upgrade()))
                .contains("downgrade of b2")
                .contains("Start the build that has it. Nothing was changed.");

        assertThat(Retort.of(database.dataSource(), NEWER).downgrade("a1").revisions())
                .extracting(AppliedRevision::id)
                .containsExactly("b2");
    }
}
