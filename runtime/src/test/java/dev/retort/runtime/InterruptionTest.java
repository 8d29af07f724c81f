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
import java.util.function.Consumer;

/** Revisions that fail or are interrupted half-way, where each statement commits by itself, are finished later. */
class InterruptionTest {
    private static final Consumer<Operations> NOTHING = op -> {};
    private static final Consumer<Operations> TWO_TABLES = op -> {
        table(op, "one");
        table(op, "two");
    };

    private static void table(Operations op, String name) {
        op.createTable(name, column("id", integer()).notNull(), primaryKey("pk_" + name, "id"));
    }

    private static Revisions revision(Consumer<Operations> up) {
        return revision(up, NOTHING);
    }

    private static Revisions revision(Consumer<Operations> up, Consumer<Operations> down) {
        return Revisions.none().then("ab", "R0001_Create", up, down);
    }

    /** Breaks everything off before or after a call to the database, as if the program had died there. */
    private static void dieAt(TestDatabase database, Registry registry, String call, boolean after) {
        Retort dying = Retort.of(
                new Wiretap(database.dataSource(), (heard, isAfter) -> {
                    if (heard.startsWith(call) && isAfter == after) {
                        throw new Death();
                    }
                }),
                registry);
        assertThatThrownBy(dying::upgrade).isInstanceOf(Death.class);
    }

    private static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static String unfinished(TestDatabase database) {
        return database.rows("select unfinished from retort_state").get(0);
    }

    @DatabaseTest(Engine.H2)
    void goesOnAfterAStatementThatWasDone(TestDatabase database) {
        Revisions revisions = revision(TWO_TABLES);

        dieAt(database, revisions, "create table two", true);

        assertThat(unfinished(database)).startsWith("upgrade ab 2.1/1 started");
        Retort retort = Retort.of(database.dataSource(), revisions);
        assertThat(retort.current().sets().get(0).unfinished()).isEqualTo("upgrade of ab, operation 2, started");
        assertThat(retort.upgrade().revisions()).extracting(AppliedRevision::id).containsExactly("ab");
        assertThat(unfinished(database)).isEqualTo("null");
        assertThat(retort.upgrade().nothingDone()).isTrue();
    }

    @DatabaseTest(Engine.H2)
    void runsAStatementThatWasNotDone(TestDatabase database) {
        Revisions revisions = revision(TWO_TABLES);

        dieAt(database, revisions, "create table two", false);

        assertThat(unfinished(database)).startsWith("upgrade ab 2.1/1 started");
        assertThat(Retort.of(database.dataSource(), revisions).plan("heads").toString())
                .contains("create table two")
                .doesNotContain("create table one");
        Retort.of(database.dataSource(), revisions).upgrade();
        assertThat(database.rows("select * from two")).isEmpty();
    }

    @DatabaseTest(Engine.H2)
    void goesOnWithWhatWasMendedInTheUnfinishedPart(TestDatabase database) {
        Revisions broken = revision(TWO_TABLES.andThen(op -> op.execute("create nonsense")));
        Revisions mended = revision(TWO_TABLES.andThen(op -> table(op, "three")));

        assertThat(messageOf(
                        Code.RT508,
                        () -> Retort.of(database.dataSource(), broken).upgrade()))
                .contains("step 3 of 3 of revision ab (R0001_Create.upgrade):\n  create nonsense\n")
                .contains("What was done before it is kept");

        assertThat(unfinished(database)).startsWith("upgrade ab 3.1/1 failed");
        assertThat(Retort.of(database.dataSource(), mended).upgrade().revisions())
                .hasSize(1);
        assertThat(database.rows("select * from three")).isEmpty();
    }

    @DatabaseTest(Engine.H2)
    void refusesChangesOfTheFinishedPart(TestDatabase database) {
        Revisions broken = revision(TWO_TABLES.andThen(op -> op.execute("create nonsense")));
        Revisions mended = revision(op -> {
            table(op, "other");
            table(op, "two");
            table(op, "three");
        });

        messageOf(Code.RT508, () -> Retort.of(database.dataSource(), broken).upgrade());

        assertThat(messageOf(
                        Code.RT510,
                        () -> Retort.of(database.dataSource(), mended).upgrade()))
                .contains("the upgrade of revision ab (R0001_Create) did not end: it stopped in its operation 3.")
                .contains("Take the edits of its first 2 operations back; what comes after may be mended.");
    }

    @DatabaseTest(Engine.H2)
    void asksAPersonWhereNothingElseCanTell(TestDatabase database) {
        Consumer<Operations> raw = op -> op.execute("create table raw_one (id integer)");
        Revisions revisions = revision(raw.andThen(op -> table(op, "two")));

        dieAt(database, revisions, "create table raw_one", true);
        Retort retort = Retort.of(database.dataSource(), revisions);

        assertThat(messageOf(Code.RT509, retort::upgrade))
                .contains("step 1 of the upgrade of revision ab (R0001_Create)")
                .contains("create table raw_one (id integer)")
                .contains("ASSUME_NOT_DONE");
        assertThat(retort.resume(InDoubt.ASSUME_DONE).revisions()).hasSize(1);
        assertThat(database.rows("select * from two")).isEmpty();
        messageOf(Code.RT551, () -> retort.resume(InDoubt.ASSUME_DONE));
    }

    @DatabaseTest(Engine.H2)
    void runsAgainWhatAPersonSaysWasNotDone(TestDatabase database) {
        Revisions revisions = revision(op -> op.execute("create table raw_one (id integer)"));

        dieAt(database, revisions, "create table raw_one", false);
        Retort retort = Retort.of(database.dataSource(), revisions);

        messageOf(Code.RT509, retort::upgrade);
        retort.resume(InDoubt.ASSUME_NOT_DONE);
        assertThat(database.rows("select * from raw_one")).isEmpty();
    }

    @DatabaseTest(Engine.H2)
    void asksTheQueryThatRawSqlCameWith(TestDatabase database) {
        Revisions revisions = revision(op -> op.execute("create table raw_one (id integer)")
                .doneWhen("select count(*) from information_schema.tables where table_name = 'RAW_ONE'"));

        dieAt(database, revisions, "create table raw_one", true);
        assertThat(Retort.of(database.dataSource(), revisions).upgrade().revisions())
                .hasSize(1);
    }

    @EveryDatabase
    void commitsRowsAndTheirMarkTogether(TestDatabase database) {
        Revisions revisions = revision(op -> {
            op.createTable("counters", column("n", integer()), column("label", varchar(10)));
            op.insert("counters", row("n", 1).and("label", "a"));
            op.run("count", handle -> handle.execute("update counters set n = n + 1"));
            op.execute("update counters set n = n + 10");
        });

        dieAt(database, revisions, "update counters set n = n + 1", true);
        dieAt(database, revisions, "update counters set n = n + 10", true);
        Retort.of(database.dataSource(), revisions).upgrade();

        assertThat(database.rows("select n from counters")).containsExactly("12");
    }

    @DatabaseTest(Engine.H2)
    void leavesARevisionToTheBuildThatBeganIt(TestDatabase database) {
        dieAt(database, revision(TWO_TABLES), "create table two", true);

        Revisions other = Revisions.none().then("cd", "R0001_Other", op -> table(op, "four"), NOTHING);

        assertThat(messageOf(
                        Code.RT552,
                        () -> Retort.of(database.dataSource(), other).upgrade()))
                .contains("upgrade of ab");
    }

    @DatabaseTest(Engine.H2)
    void finishesADowngradeThatWasInterrupted(TestDatabase database) {
        Consumer<Operations> down = op -> {
            op.dropTable("two");
            op.dropTable("one");
        };
        Revisions revisions = revision(TWO_TABLES, down);
        Retort.of(database.dataSource(), revisions).upgrade();
        Retort dying = Retort.of(
                new Wiretap(database.dataSource(), (heard, isAfter) -> {
                    if (heard.startsWith("drop table one") && !isAfter) {
                        throw new Death();
                    }
                }),
                revisions);

        assertThatThrownBy(() -> dying.downgrade("base")).isInstanceOf(Death.class);
        assertThat(unfinished(database)).startsWith("downgrade ab 2.1/1 started");
        Retort.of(database.dataSource(), revisions).downgrade("base");

        assertThat(database.rows("select heads, unfinished from retort_state")).containsExactly("|null");
        assertThat(database.catalog()
                        .without("retort_state", "retort_history", "retort_lock")
                        .lines())
                .isEmpty();
    }

    @DatabaseTest(Engine.POSTGRESQL)
    void keepsNothingOfARevisionThatFailsWhereDdlRollsBack(TestDatabase database) {
        Revisions broken = revision(TWO_TABLES.andThen(op -> op.execute("create nonsense")));

        assertThat(messageOf(
                        Code.RT508,
                        () -> Retort.of(database.dataSource(), broken).upgrade()))
                .contains("Nothing of this revision was kept.");
        assertThat(database.rows("select heads, unfinished from retort_state")).containsExactly("|null");
        assertThat(database.catalog().without("retort_state", "retort_history").lines())
                .isEmpty();
    }

    @DatabaseTest(Engine.POSTGRESQL)
    void takesAwayAnIndexThatAFailureLeftInvalid(TestDatabase database) {
        Retort retort = Retort.of(database.dataSource(), revision(InterruptionTest::indexedPeople));

        messageOf(Code.RT508, retort::upgrade);

        assertThat(unfinished(database)).startsWith("upgrade ab 3.1/1 failed");
        assertThat(database.rows("select indexname from pg_indexes where tablename = 'people'"))
                .isEmpty();
        database.execute("update people set name = 'b' where id = 2");
        retort.upgrade();
        assertThat(database.rows("select id, name from people order by id")).containsExactly("1|c", "2|b");
        assertThat(retort.upgrade().nothingDone()).isTrue();
    }

    @DatabaseTest(Engine.POSTGRESQL)
    void buildsAnIndexAgainThatACrashLeftInvalid(TestDatabase database) {
        Revisions revisions = revision(InterruptionTest::indexedPeople);

        dieAt(database, revisions, "create unique index", false);
        database.execute("update people set name = 'b' where id = 2");
        // What a backend that is terminated in the middle leaves behind.
        database.execute(
                "create unique index ix_people_name on people (name)",
                "update pg_index set indisvalid = false where indexrelid = 'ix_people_name'::regclass");
        Retort.of(database.dataSource(), revisions).upgrade();

        assertThat(database.rows("select indisvalid from pg_index where indexrelid = 'ix_people_name'::regclass"))
                .containsExactly("t");
    }

    private static void indexedPeople(Operations op) {
        op.createTable("people", column("id", integer()), column("name", varchar(10)));
        op.insert("people", row("id", 1).and("name", "a"), row("id", 2).and("name", "a"));
        op.execute("create unique index concurrently if not exists ix_people_name on people (name)");
        op.execute("update people set name = 'c' where id = 1");
    }

    @DatabaseTest(Engine.POSTGRESQL)
    void runsARevisionOfBothKindsInSegments(TestDatabase database) {
        Revisions revisions = revision(op -> {
            op.createTable("people", column("id", integer()), column("name", varchar(10)));
            op.insert("people", row("id", 1).and("name", "a"));
            op.execute("create index concurrently ix_people_name on people (name)")
                    .doneWhen("select count(*) from pg_indexes where indexname = 'ix_people_name'");
            op.execute("update people set name = name || 'b'");
            op.execute("create index concurrently ix_people_id on people (id)")
                    .doneWhen("select count(*) from pg_indexes where indexname = 'ix_people_id'");
        });

        dieAt(database, revisions, "create index concurrently ix_people_name", true);
        dieAt(database, revisions, "update people", true);
        dieAt(database, revisions, "create index concurrently ix_people_id", false);
        assertThat(Retort.of(database.dataSource(), revisions).upgrade().revisions())
                .hasSize(1);

        assertThat(database.rows("select name from people")).containsExactly("ab");
        assertThat(database.rows("select indexname from pg_indexes where tablename = 'people' order by 1"))
                .containsExactly("ix_people_id", "ix_people_name");
    }
}
