package dev.retort.runtime;

import static dev.retort.runtime.support.Failures.messageOf;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.type.Types.integer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.support.EveryDatabase;
import dev.retort.runtime.support.Revisions;
import dev.retort.runtime.support.Wiretap;
import dev.retort.schema.finding.Code;
import dev.retort.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;

/** Revisions that were squashed into one, on databases that have all, some or none of them. */
class SquashTest {
    private static final Revisions LONG = Revisions.none()
            .then("a1", "R0001_A", op -> op.createTable("a", column("id", integer())), op -> op.dropTable("a"))
            .then("b2", "R0002_B", op -> op.createTable("b", column("id", integer())), op -> op.dropTable("b"))
            .then("c3", "R0003_C", op -> op.createTable("c", column("id", integer())), op -> op.dropTable("c"));
    private static final Revisions LONGER = d(LONG);
    private static final Revisions SQUASHED = Revisions.none()
            .then(
                    "5a",
                    "R0001_Everything",
                    op -> {
                        op.createTable("a", column("id", integer()));
                        op.createTable("b", column("id", integer()));
                        op.createTable("c", column("id", integer()));
                    },
                    op -> {
                        op.dropTable("c");
                        op.dropTable("b");
                        op.dropTable("a");
                    })
            .saying(revision -> revision.replacing("a1", "b2", "c3"));
    private static final Revisions SQUASHED_AND_ON = d(SQUASHED);
    private static final Revisions SQUASHED_AGAIN = Revisions.none()
            .then(
                    "5b",
                    "R0001_All",
                    op -> {
                        op.createTable("a", column("id", integer()));
                        op.createTable("b", column("id", integer()));
                        op.createTable("c", column("id", integer()));
                        op.createTable("d", column("id", integer()));
                    },
                    op -> {
                        op.dropTable("d");
                        op.dropTable("c");
                        op.dropTable("b");
                        op.dropTable("a");
                    })
            .saying(revision -> revision.replacing("a1", "b2", "c3", "5a", "d4"));

    /** A revision that was made before the squash, after the last of those that were squashed. */
    private static Revisions d(Revisions before) {
        return before.after(
                List.of("c3"),
                "d4",
                "R0004_D",
                op -> op.createTable("d", column("id", integer())),
                op -> op.dropTable("d"));
    }

    private static Revisions e(Revisions before) {
        return before.then(
                "e5", "R0005_E", op -> op.createTable("e", column("id", integer())), op -> op.dropTable("e"));
    }

    private static List<String> ids(MigrationResult result) {
        return result.revisions().stream().map(AppliedRevision::id).toList();
    }

    private static List<String> at(Retort retort) {
        return retort.current().sets().get(0).heads().stream()
                .map(RevisionRef::id)
                .toList();
    }

    @EveryDatabase
    void aNewDatabaseRunsTheOne(TestDatabase database) {
        Retort retort = Retort.of(database.dataSource(), SQUASHED_AND_ON);

        assertThat(ids(retort.upgrade())).containsExactly("5a", "d4");
        assertThat(at(retort)).containsExactly("d4");
        assertThat(retort.upgrade().nothingDone()).isTrue();
        assertThat(ids(Retort.of(database.dataSource(), e(SQUASHED_AND_ON)).upgrade()))
                .containsExactly("e5");
        assertThat(ids(Retort.of(database.dataSource(), e(SQUASHED_AND_ON)).downgrade("base")))
                .containsExactly("e5", "d4", "5a");
    }

    @EveryDatabase
    void aDatabaseWithAllIsMovedOverWithoutRunningAnything(TestDatabase database) {
        Retort.of(database.dataSource(), LONG).upgrade();
        int log = Retort.of(database.dataSource(), LONG).history().entries().size();
        Retort retort = Retort.of(database.dataSource(), SQUASHED);

        assertThat(retort.upgrade().nothingDone()).isTrue();
        assertThat(at(retort)).containsExactly("5a");
        assertThat(retort.plan("heads").revisions()).isEmpty();
        assertThat(retort.history().entries()).hasSize(log);
    }

    @EveryDatabase
    void oneThatWasMovedOverIsAskedWithOneQuery(TestDatabase database) {
        Retort.of(database.dataSource(), LONG).upgrade();
        List<String> calls = new ArrayList<>();
        Wiretap tapped = new Wiretap(database.dataSource(), (call, after) -> {
            if (!after) {
                calls.add(call);
            }
        });

        assertThat(Retort.of(tapped, SQUASHED).upgrade().nothingDone()).isTrue();

        assertThat(calls).hasSize(1);
    }

    @EveryDatabase
    void buildsFromBeforeAndAfterTakeTurns(TestDatabase database) {
        Retort before = Retort.of(database.dataSource(), LONG);
        Retort after = Retort.of(database.dataSource(), e(SQUASHED_AND_ON));
        before.upgrade();

        assertThat(ids(after.upgrade())).containsExactly("d4", "e5");
        assertThat(before.upgrade().warnings()).hasSize(1);
        assertThat(ids(Retort.of(database.dataSource(), e(LONGER)).downgrade("-1")))
                .containsExactly("e5");
        assertThat(ids(after.downgrade("5a"))).containsExactly("d4");
        assertThat(ids(before.downgrade("b2"))).containsExactly("c3");
    }

    @EveryDatabase
    void aBuildFromBeforeGoesOnWhereTheSquashRan(TestDatabase database) {
        Retort.of(database.dataSource(), SQUASHED_AND_ON).upgrade();
        Retort before = Retort.of(database.dataSource(), e(LONGER));

        assertThat(ids(before.upgrade())).containsExactly("e5");
        assertThat(before.upgrade().nothingDone()).isTrue();
        assertThat(before.downgrade("heads").nothingDone()).isTrue();
        assertThat(ids(before.downgrade("-2"))).containsExactly("e5", "d4");
        assertThat(ids(Retort.of(database.dataSource(), e(SQUASHED_AND_ON)).upgrade()))
                .containsExactly("d4", "e5");
        assertThat(messageOf(Code.RT527, () -> before.downgrade("b2")))
                .contains("c3 was applied as a part of 5a (R0001_Everything)");
        assertThat(ids(Retort.of(database.dataSource(), e(SQUASHED_AND_ON)).downgrade("base")))
                .containsExactly("e5", "d4", "5a");
    }

    @EveryDatabase
    void whatWasMovedOverIsUndoneAsOne(TestDatabase database) {
        Retort.of(database.dataSource(), LONGER).upgrade();
        Retort after = Retort.of(database.dataSource(), SQUASHED_AND_ON);

        assertThat(ids(after.downgrade("base"))).containsExactly("d4", "5a");
        assertThat(at(after)).isEmpty();
        assertThat(ids(after.upgrade())).containsExactly("5a", "d4");
        assertThat(ids(after.downgrade("-1"))).containsExactly("d4");
    }

    @EveryDatabase
    void aDatabaseWithSomeIsToldWhatToDo(TestDatabase database) {
        Retort.of(database.dataSource(), LONG).upgrade("b2");
        Retort after = Retort.of(database.dataSource(), SQUASHED_AND_ON);

        assertThat(messageOf(Code.RT528, after::upgrade))
                .contains("a1, b2", "5a (R0001_Everything)", "retort upgrade c3");
        messageOf(Code.RT528, () -> after.downgrade("base"));
        messageOf(Code.RT528, () -> after.plan("heads"));
        assertThat(after.current().toString()).contains("b2");

        Retort.of(database.dataSource(), LONG).upgrade("c3");
        assertThat(ids(after.upgrade())).containsExactly("d4");
    }

    @EveryDatabase
    void squashingAgainTakesDatabasesFromEveryTime(TestDatabase database) {
        Revisions on = e(SQUASHED_AGAIN);
        Retort.of(database.dataSource(), LONGER).upgrade();

        assertThat(ids(Retort.of(database.dataSource(), on).upgrade())).containsExactly("e5");
        assertThat(ids(Retort.of(database.dataSource(), on).downgrade("base"))).containsExactly("e5", "5b");

        Retort.of(database.dataSource(), SQUASHED_AND_ON).upgrade();
        assertThat(ids(Retort.of(database.dataSource(), on).upgrade())).containsExactly("e5");
        assertThat(ids(Retort.of(database.dataSource(), on).downgrade("base"))).containsExactly("e5", "5b");

        assertThat(ids(Retort.of(database.dataSource(), on).upgrade())).containsExactly("5b", "e5");
    }

    @EveryDatabase
    void stampingSeesThemAsOne(TestDatabase database) {
        Retort.of(database.dataSource(), LONG).upgrade();
        Retort after = Retort.of(database.dataSource(), SQUASHED_AND_ON);

        assertThat(ids(after.stampUnverified("heads"))).containsExactly("d4");
        assertThat(at(after)).containsExactly("d4");
        assertThat(ids(after.stampUnverified("base"))).contains("d4");
        assertThat(at(after)).isEmpty();
        assertThat(at(Retort.of(database.dataSource(), LONG))).isEmpty();
    }
}
