package dev.retort.runtime;

import static dev.retort.runtime.support.Failures.messageOf;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.integer;
import static dev.retort.schema.type.Types.uuid;
import static dev.retort.schema.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.runtime.support.EveryDatabase;
import dev.retort.runtime.support.Revisions;
import dev.retort.runtime.support.Wiretap;
import dev.retort.schema.finding.Code;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Rows that are filled some at a time, each time in a transaction of its own. */
class LargeBackfillTest {
    private static final int ROWS = 3_500;
    private static final Revisions READINGS = Revisions.none()
            .then(
                    "a1",
                    "R0001_CreateReadings",
                    op -> op.createTable(
                            "readings",
                            column("station", varchar(20)).notNull(),
                            column("number", bigint()).notNull(),
                            column("celsius", integer()),
                            primaryKey("pk_readings", "station", "number")),
                    op -> op.dropTable("readings"));

    private static Revisions filled(String expression) {
        return READINGS.then(
                "b2",
                "R0002_AddKelvin",
                op -> {
                    op.addColumn("readings", column("kelvin", integer()));
                    op.backfill("readings", "kelvin", expression).inBatches();
                    op.alterColumn("readings", "kelvin", ColumnChange.notNull());
                },
                op -> op.dropColumn("readings", "kelvin"));
    }

    private static void fill(TestDatabase database) {
        Retort.of(database.dataSource(), READINGS).upgrade();
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into readings (station, number, celsius) values (?, ?, ?)")) {
                for (int i = 0; i < ROWS; i++) {
                    // A quote, a backslash, a blank and what separates words where the place is written down.
                    insert.setString(1, i % 2 == 0 ? "O'Neill\\ 1/2" : "a,b.c %");
                    insert.setLong(2, i - 1_000L);
                    insert.setInt(3, i);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            connection.commit();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Long> upgrade(TestDatabase database, Registry registry) {
        List<Long> batches = new ArrayList<>();
        Retort.builder(database.dataSource(), registry)
                .listener(event -> {
                    if (event instanceof MigrationEvent.BatchFinished batch) {
                        batches.add(batch.rows());
                    }
                })
                .build()
                .upgrade();
        return batches;
    }

    private static String wrong(TestDatabase database) {
        return database.rows("select count(*) from readings where kelvin is null or kelvin <> celsius + 273")
                .get(0);
    }

    @EveryDatabase
    void fillsAllRowsAndTellsHowFarItIs(TestDatabase database) {
        fill(database);

        List<Long> batches = upgrade(database, filled("celsius + 273"));

        assertThat(batches).hasSizeGreaterThan(2).isSorted().startsWith(1_000L).endsWith((long) ROWS);
        assertThat(wrong(database)).isEqualTo("0");
        assertThat(database.rows("select unfinished from retort_state")).containsExactly("null");
        assertThat(Retort.of(database.dataSource(), filled("celsius + 273"))
                        .upgrade()
                        .nothingDone())
                .isTrue();
    }

    @EveryDatabase
    void goesOnAfterTheLastBatchThatWasCommitted(TestDatabase database) {
        fill(database);
        AtomicInteger updates = new AtomicInteger();
        Retort dying = Retort.of(
                new Wiretap(database.dataSource(), (call, after) -> {
                    if (after && call.contains("set kelvin =") && updates.incrementAndGet() == 2) {
                        throw new Death();
                    }
                }),
                filled("celsius + 273"));

        assertThatThrownBy(dying::upgrade).isInstanceOf(Death.class);

        assertThat(database.rows("select count(*) from readings where kelvin is not null"))
                .containsExactly("1000");
        assertThat(database.rows("select unfinished from retort_state").get(0)).startsWith("upgrade b2 2.1/1 partly");
        assertThat(Retort.of(database.dataSource(), filled("celsius + 273"))
                        .current()
                        .sets()
                        .get(0)
                        .unfinished())
                .isEqualTo("upgrade of b2, operation 2, partly");
        assertThat(upgrade(database, filled("celsius + 273"))).endsWith(ROWS - 1_000L);
        assertThat(wrong(database)).isEqualTo("0");
    }

    @EveryDatabase
    void goesOnWithAMendedExpressionWhereABatchFailed(TestDatabase database) {
        fill(database);
        // SQLite divides by zero, and gets nothing; the least number has no absolute value.
        String broken = database.engine() == Engine.SQLITE
                ? "case when celsius = 2500 then abs(celsius - 2501 - 9223372036854775807) else 1 end"
                : "1000 / (celsius - 2500)";

        String refused = messageOf(Code.RT508, () -> upgrade(database, filled(broken)));

        assertThat(refused)
                .contains("step 2 of ", " of revision b2 (R0002_AddKelvin.upgrade)")
                .contains("What was done before it is kept; the next start goes on from there.");
        assertThat(database.rows("select count(*) from readings where kelvin is not null"))
                .doesNotContain("0", String.valueOf(ROWS));
        upgrade(database, filled("celsius + 273"));
        assertThat(database.rows("select count(*) from readings where kelvin is null"))
                .containsExactly("0");
    }

    @EveryDatabase
    void fillsRowsThatCameBehindIt(TestDatabase database) {
        fill(database);
        Consumer<MigrationEvent> another = event -> {
            if (event instanceof MigrationEvent.BatchFinished batch && batch.rows() == 1_000) {
                database.execute("insert into readings (station, number, celsius) values ('#', 1, 5)");
            }
        };

        Retort.builder(database.dataSource(), filled("celsius + 273"))
                .listener(another::accept)
                .build()
                .upgrade();

        assertThat(wrong(database)).isEqualTo("0");
        assertThat(database.rows("select kelvin from readings where station = '#'"))
                .containsExactly("278");
    }

    @EveryDatabase
    void goesAlongAKeyOfUuids(TestDatabase database) {
        Revisions revisions = Revisions.none()
                .then(
                        "a1",
                        "R0001_CreateTags",
                        op -> op.createTable(
                                "tags",
                                column("id", uuid()).notNull(),
                                column("name", varchar(20)),
                                primaryKey("pk_tags", "id")),
                        op -> op.dropTable("tags"));
        Retort.of(database.dataSource(), revisions).upgrade();
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < 2_500; i++) {
                String id = "%08x-0000-4000-8000-000000000000".formatted(i * 1_000_003);
                boolean bytes = database.engine() == Engine.MYSQL || database.engine() == Engine.SQLITE;
                String literal = bytes ? "x'" + id.replace("-", "") + "'" : "'" + id + "'";
                try (Statement insert = connection.createStatement()) {
                    insert.execute("insert into tags (id) values (" + literal + ")");
                }
            }
            connection.commit();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }

        List<Long> batches = upgrade(
                database,
                revisions.then(
                        "b2",
                        "R0002_NameTags",
                        op -> op.backfill("tags", "name", "'unnamed'").inBatches(),
                        op -> {}));

        assertThat(batches).startsWith(1_000L).endsWith(2_500L);
        assertThat(database.rows("select count(*) from tags where name = 'unnamed'"))
                .containsExactly("2500");
    }

    @EveryDatabase
    void fillsATableWithoutAKeyByOneStatement(TestDatabase database) {
        Revisions revisions = Revisions.none()
                .then(
                        "a1",
                        "R0001_CreateNotes",
                        op -> op.createTable("notes", column("text", varchar(20)), column("kind", varchar(20))),
                        op -> op.dropTable("notes"));
        Retort.of(database.dataSource(), revisions).upgrade();
        database.execute("insert into notes (text) values ('one')");

        List<Long> batches = upgrade(
                database,
                revisions.then(
                        "b2",
                        "R0002_Fill",
                        op -> op.backfill("notes", "kind", "'note'").inBatches(),
                        op -> {}));

        assertThat(batches).isEmpty();
        assertThat(database.rows("select kind from notes")).containsExactly("note");
    }

    private static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }
}
