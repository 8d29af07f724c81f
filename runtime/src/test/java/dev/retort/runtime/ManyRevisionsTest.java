package dev.retort.runtime;

import static dev.retort.runtime.support.Failures.messageOf;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.operation.Row.row;
import static dev.retort.schema.type.Types.integer;
import static dev.retort.schema.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.runtime.support.EveryDatabase;
import dev.retort.runtime.support.Revisions;
import dev.retort.runtime.support.Wiretap;
import dev.retort.schema.finding.Code;
import dev.retort.testing.DatabaseTest;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** So many revisions on an empty database that they share transactions where they can. */
class ManyRevisionsTest {
    private static final int COUNT = 30;

    private static Revisions revisions(int broken) {
        Revisions revisions = Revisions.none();
        for (int i = 1; i <= COUNT; i++) {
            String table = "t" + i;
            Consumer<Operations> up = op -> {
                op.createTable(
                        table,
                        column("id", integer()).notNull(),
                        column("name", varchar(20)),
                        primaryKey("pk_" + table, "id"));
                op.insert(table, row("id", 1).and("name", "one"));
            };
            revisions = revisions.then(
                    id(i),
                    "R%04d_Create".formatted(i),
                    i == broken ? up.andThen(op -> op.execute("insert into " + table + " (id) values (1)")) : up,
                    op -> op.dropTable(table));
        }
        return revisions;
    }

    private static String id(int number) {
        return "%012x".formatted(number);
    }

    private static List<String> ids(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(ManyRevisionsTest::id).toList();
    }

    @EveryDatabase
    void areAppliedAndToldOfOneByOne(TestDatabase database) {
        List<String> finished = new ArrayList<>();
        Retort retort = Retort.builder(database.dataSource(), revisions(0))
                .listener(event -> {
                    if (event instanceof MigrationEvent.RevisionFinished revision) {
                        finished.add(revision.revision().id());
                    }
                })
                .build();

        MigrationResult result = retort.upgrade();

        assertThat(result.revisions()).extracting(AppliedRevision::id).isEqualTo(ids(COUNT));
        assertThat(finished).isEqualTo(ids(COUNT));
        assertThat(retort.history().entries())
                .extracting(HistoryEntry::revision)
                .isEqualTo(ids(COUNT));
        assertThat(database.rows("select name from t30")).containsExactly("one");
        assertThat(retort.upgrade().nothingDone()).isTrue();
        assertThat(retort.downgrade("base").revisions()).hasSize(COUNT);
    }

    @EveryDatabase
    void keepWhatWasAppliedBeforeOneThatFails(TestDatabase database) {
        String refused = messageOf(
                Code.RT508,
                () -> Retort.of(database.dataSource(), revisions(25)).upgrade());

        assertThat(refused).contains("of revision " + id(25) + " (R0025_Create.upgrade)");
        assertThat(database.rows("select heads from retort_state")).containsExactly(id(24));
        assertThat(database.rows("select name from t24")).containsExactly("one");
        Retort mended = Retort.of(database.dataSource(), revisions(0));
        assertThat(mended.upgrade().revisions()).hasSize(6);
        assertThat(database.rows("select count(*) from retort_history")).containsExactly(String.valueOf(COUNT));
    }

    @DatabaseTest({Engine.POSTGRESQL, Engine.SQLITE})
    void areAllThereOrNoneWhereTheyShareATransaction(TestDatabase database) {
        Retort dying = Retort.of(
                new Wiretap(database.dataSource(), (call, after) -> {
                    if (call.startsWith("create table t20") && after) {
                        throw new Death();
                    }
                }),
                revisions(0));
        assertThatThrownBy(dying::upgrade).isInstanceOf(Death.class);
        assertThat(database.rows("select heads from retort_state")).containsExactly("");

        AtomicInteger commits = new AtomicInteger();
        Retort.of(
                        new Wiretap(database.dataSource(), (call, after) -> {
                            if (call.equals("commit") && after) {
                                commits.incrementAndGet();
                            }
                        }),
                        revisions(0))
                .upgrade();

        assertThat(commits).hasValueLessThan(5);
        assertThat(database.rows("select heads from retort_state")).containsExactly(id(COUNT));
    }

    private static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }
}
