package dev.retort.runtime;

import static dev.retort.runtime.support.Failures.messageOf;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.operation.ColumnChange.type;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.integer;
import static dev.retort.schema.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.support.ChildJvm;
import dev.retort.runtime.support.Revisions;
import dev.retort.schema.finding.Code;
import dev.retort.testing.DatabaseTest;
import dev.retort.testing.DriverDataSource;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/** Programs and sessions that die while a statement runs for long. */
class LongStatementTest {
    private static final int ROWS = 1 << 18;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Revisions LARGE = Revisions.none()
            .then(
                    "a1",
                    "R0001_CreateLarge",
                    op -> op.createTable(
                            "large_table",
                            column("id", integer()).notNull(),
                            column("amount", integer()),
                            column("name", varchar(200)),
                            primaryKey("pk_large_table", "id")),
                    op -> op.dropTable("large_table"))
            .then(
                    "b2",
                    "R0002_WidenAmount",
                    op -> op.alterColumn("large_table", "amount", type(bigint())),
                    op -> op.alterColumn("large_table", "amount", type(integer())));

    private static final Revisions INDEXED = Revisions.none()
            .then(
                    "a1",
                    "R0001_CreatePeople",
                    op -> op.createTable("people", column("id", integer()), column("name", varchar(20))),
                    op -> op.dropTable("people"))
            .then(
                    "b2",
                    "R0002_IndexNames",
                    op -> op.execute("create index concurrently ix_people_name on people (name)"),
                    op -> op.execute("drop index concurrently ix_people_name"));

    /** An application that upgrades at its start, and is killed while it does. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) {
            Retort.of(new DriverDataSource(arguments[0], arguments[1], arguments[2]), LARGE)
                    .upgrade();
        }
    }

    @DatabaseTest({Engine.MARIADB, Engine.MYSQL})
    void anAlterationThatOutlivesItsProgramIsWaitedForAndNotRunTwice(TestDatabase database) throws Exception {
        Retort.of(database.dataSource(), LARGE.first(1)).upgrade();
        fill(database);
        String count = "show global status like 'Com_alter_table'";
        List<String> before = database.rows(count);
        try (ChildJvm program =
                ChildJvm.start(List.of(), Program.class, database.url(), database.user(), database.password())) {
            await(() -> isAltering(database));
            program.kill();
        }
        assertThat(isAltering(database))
                .as("the statement outlives the program")
                .isTrue();

        List<String> told = new ArrayList<>();
        MigrationResult result = Retort.builder(database.dataSource(), LARGE)
                .patience(PATIENCE)
                .listener(event -> {
                    if (event instanceof MigrationEvent.Waiting || event instanceof MigrationEvent.DoubtDecided) {
                        told.add(event.toString());
                    }
                })
                .build()
                .upgrade();

        assertThat(result.revisions()).extracting(AppliedRevision::id).containsExactly("b2");
        assertThat(told.get(0)).startsWith("Waiting[holder=connection ");
        assertThat(told.get(told.size() - 1)).startsWith("DoubtDecided[").endsWith("found=it is done]");
        assertThat(more(database.rows(count), before))
                .as("alterations, after %s", told)
                .isEqualTo(1);
        assertThat(database.catalog().lines()).anyMatch(line -> line.contains("large_table.amount bigint"));
        assertThat(database.rows("select count(*) from large_table")).containsExactly(Integer.toString(ROWS));
    }

    private static void fill(TestDatabase database) {
        List<String> statements = new ArrayList<>();
        statements.add("insert into large_table values (0, 0, '" + "x".repeat(150) + "')");
        for (int rows = 1; rows < ROWS; rows *= 2) {
            statements.add("insert into large_table select id + " + rows + ", amount, name from large_table");
        }
        database.execute(statements.toArray(String[]::new));
    }

    private static boolean isAltering(TestDatabase database) {
        return !database.rows("select id from information_schema.processlist where db = database()"
                        + " and info like 'alter table large_table%'")
                .isEmpty();
    }

    private static int more(List<String> after, List<String> before) {
        return number(after) - number(before);
    }

    private static int number(List<String> status) {
        return Integer.parseInt(status.get(0).replaceAll("\\D", ""));
    }

    @DatabaseTest(Engine.POSTGRESQL)
    void anIndexWhoseSessionIsEndedHalfWayIsBuiltAnew(TestDatabase database) throws Exception {
        Retort.of(database.dataSource(), INDEXED.first(1)).upgrade();
        database.execute("insert into people values (1, 'Ana')");
        try (Connection writer = database.connect();
                Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute("insert into people values (2, 'Bruno')");
            // The index waits for whoever wrote before it was there.
            CompletableFuture<String> message = CompletableFuture.supplyAsync(() -> messageOf(
                    Code.RT554, () -> Retort.of(database.dataSource(), INDEXED).upgrade()));
            await(() -> validity(database).equals(List.of("f")));
            database.rows("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where datname = current_database() and query like 'create index concurrently%'");

            assertThat(message.get()).contains("R0002_IndexNames").contains("Start again");
            writer.commit();
        }
        assertThat(validity(database)).containsExactly("f");

        List<String> told = new ArrayList<>();
        Retort.builder(database.dataSource(), INDEXED)
                .listener(event -> {
                    if (event instanceof MigrationEvent.DoubtDecided decided) {
                        told.add(decided.found());
                    }
                })
                .build()
                .upgrade();

        assertThat(told).hasSize(1);
        assertThat(validity(database)).containsExactly("t");
        assertThat(database.rows("select count(*) from pg_indexes where tablename = 'people'"))
                .containsExactly("1");
    }

    private static List<String> validity(TestDatabase database) {
        return database.rows(
                "select indisvalid from pg_index join pg_class on oid = indexrelid where relname = 'ix_people_name'");
    }

    private static void await(BooleanSupplier there) throws InterruptedException, SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!there.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            Thread.sleep(5);
        }
    }
}
