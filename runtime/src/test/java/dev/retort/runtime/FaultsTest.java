package dev.retort.runtime;

import static dev.retort.runtime.support.Failures.messageOf;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.index;
import static dev.retort.schema.Elements.unique;
import static dev.retort.schema.type.Types.blob;
import static dev.retort.schema.type.Types.integer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.retort.runtime.support.EveryDatabase;
import dev.retort.runtime.support.FullDisk;
import dev.retort.runtime.support.Revisions;
import dev.retort.runtime.support.Shop;
import dev.retort.schema.finding.Code;
import dev.retort.testing.DatabaseTest;
import dev.retort.testing.DriverDataSource;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a user sees when the database does not do as it should: one coded message. */
class FaultsTest {

    @Test
    void saysThatADatabaseCannotBeReached() {
        Registry registry = Shop.revisions();

        assertThat(messageOf(
                        Code.RT501,
                        () -> Retort.of(
                                        new DriverDataSource("jdbc:postgresql://localhost:1/nowhere", "u", "p"),
                                        registry)
                                .upgrade()))
                .contains("Check the URL");
        messageOf(
                Code.RT501,
                () -> Retort.of(new DriverDataSource("jdbc:nonsense:thing", "u", "p"), registry)
                        .upgrade());
    }

    @Test
    void keepsPasswordsToItself() {
        Retort retort = Retort.of(
                new DriverDataSource(
                        "jdbc:nonsense://u:geheim1@host/x?user=u&password=geheim2;PWD=geheim3", null, null),
                Shop.revisions());

        StringWriter everything = new StringWriter();
        catchThrowable(retort::upgrade).printStackTrace(new PrintWriter(everything));

        assertThat(everything.toString()).contains("RT501").doesNotContain("geheim");
    }

    @DatabaseTest({Engine.H2, Engine.POSTGRESQL, Engine.MARIADB})
    void saysThatTheLoginIsRefused(TestDatabase database) {
        database.rows("select 1");
        assertThat(messageOf(
                        Code.RT502,
                        () -> Retort.of(
                                        new DriverDataSource(database.url(), "nobody_like_that", "wrong-secret"),
                                        Shop.revisions())
                                .upgrade()))
                .doesNotContain("wrong-secret");
    }

    @DatabaseTest(Engine.POSTGRESQL)
    void saysThatThereIsNoSuchDatabase(TestDatabase database) {
        String url = database.url().replaceFirst("/[^/?]+(\\?|$)", "/no_such_database$1");
        assertThat(messageOf(
                        Code.RT501,
                        () -> Retort.of(
                                        new DriverDataSource(url, database.user(), database.password()),
                                        Shop.revisions())
                                .upgrade()))
                .contains("no_such_database");
    }

    @DatabaseTest(Engine.POSTGRESQL)
    void saysThatTheDatabaseIsReadOnly(TestDatabase database) {
        String url = database.url() + (database.url().contains("?") ? "&" : "?") + "options="
                + "-c%20default_transaction_read_only=on";
        messageOf(
                Code.RT503,
                () -> Retort.of(new DriverDataSource(url, database.user(), database.password()), Shop.revisions())
                        .upgrade());
    }

    @DatabaseTest(Engine.POSTGRESQL)
    void saysThatAPrivilegeIsMissing(TestDatabase database) {
        Retort.of(database.dataSource(), Shop.revisions().first(1)).upgrade();
        String role = "poor_" + Long.toHexString(System.nanoTime());
        database.execute(
                "create role " + role + " login password 'x'",
                "grant usage on schema public to " + role,
                "grant select, insert, update on retort_state, retort_history to " + role,
                "grant usage on all sequences in schema public to " + role);
        try {
            assertThat(messageOf(
                            Code.RT504,
                            () -> Retort.of(new DriverDataSource(database.url(), role, "x"), Shop.revisions())
                                    .upgrade()))
                    .contains("R0002_AddEmailToCustomers")
                    .contains("alter table customers")
                    .contains("Nothing of this revision was kept.");
        } finally {
            database.execute("drop owned by " + role, "drop role " + role);
        }
        assertThat(database.rows("select heads from retort_state")).containsExactly(Shop.CUSTOMERS);
    }

    @DatabaseTest({Engine.H2, Engine.POSTGRESQL})
    void saysThatTheSchemaOfTheUrlDoesNotExist(TestDatabase database) {
        database.execute("create schema here");
        String option = database.engine() == Engine.H2
                ? ";SCHEMA="
                : (database.url().contains("?") ? "&" : "?") + "currentSchema=";

        assertThat(messageOf(
                        database.engine() == Engine.H2 ? Code.RT501 : Code.RT559,
                        () -> Retort.of(
                                        new DriverDataSource(
                                                database.url() + option + "NOWHERE",
                                                database.user(),
                                                database.password()),
                                        Shop.revisions())
                                .upgrade()))
                .contains(
                        database.engine() == Engine.H2
                                ? "NOWHERE"
                                : "Create it, or let the user use it, or name one that is there");
        assertThat(database.catalog().lines()).hasSize(1);

        Retort retort = Retort.of(
                new DriverDataSource(
                        database.url() + option + (database.engine() == Engine.H2 ? "HERE" : "here"),
                        database.user(),
                        database.password()),
                Shop.revisions());
        retort.upgrade();
        assertThat(database.rows("select heads from here.retort_state")).containsExactly(Shop.REQUIRED);
    }

    @DatabaseTest({Engine.H2, Engine.POSTGRESQL, Engine.MARIADB})
    void saysThatTheHistorySchemaDoesNotExist(TestDatabase database) {
        assertThat(messageOf(
                        Code.RT559,
                        () -> Retort.builder(database.dataSource(), Shop.revisions())
                                .historySchema("ops")
                                .build()
                                .upgrade()))
                .containsIgnoringCase("ops");
        database.execute("create schema ops");
        Retort retort = Retort.builder(database.dataSource(), Shop.revisions())
                .historySchema("ops")
                .build();
        retort.upgrade();
        assertThat(retort.upgrade().nothingDone()).isTrue();
        assertThat(database.rows("select heads from ops.retort_state")).containsExactly(Shop.REQUIRED);
    }

    @DatabaseTest(Engine.SQLITE)
    void saysThatThereIsNoRoomLeftAndGoesOnOnceThereIs(TestDatabase database) {
        Revisions revisions = Shop.revisions()
                .then(
                        "f6",
                        "R0006_Large",
                        op -> {
                            op.addColumn("customers", column("photo", blob()));
                            op.execute("update customers set photo = zeroblob(4000000)");
                        },
                        op -> {});
        Retort.of(database.dataSource(), Shop.revisions()).upgrade();
        FullDisk full = new FullDisk(database.dataSource());

        assertThat(messageOf(Code.RT557, () -> Retort.of(full, revisions).upgrade()))
                .contains("R0006_Large")
                .contains("Nothing of this revision was kept.");
        assertThat(database.rows("select heads, unfinished from retort_state"))
                .containsExactly(Shop.REQUIRED + "|null");
        assertThat(Retort.of(database.dataSource(), revisions).upgrade().revisions())
                .hasSize(1);
    }

    @DatabaseTest({Engine.H2, Engine.MARIADB, Engine.MYSQL})
    void refusesNamesThatAreTooLongBeforeAnythingHasHappened(TestDatabase database) {
        String name = "a".repeat(database.engine() == Engine.H2 ? 257 : 65);
        Map<String, Consumer<Operations>> changes = Map.of(
                "table", op -> op.createTable(name, column("id", integer())),
                "column", op -> op.addColumn("customers", column(name, integer())),
                "index", op -> op.createIndex("customers", index(name, "age")),
                "key", op -> op.addUnique("customers", unique(name, "age")),
                "rename", op -> op.renameColumn("customers", "age", name));
        changes.forEach((what, change) -> {
            Revisions revisions = Shop.revisions().then("f6", "R0006_Long", change, op -> {});
            Retort retort = Retort.of(database.dataSource(), revisions);

            assertThat(messageOf(Code.RT592, retort::upgrade))
                    .as(what)
                    .contains("takes names of at most", name, "operation 1 of R0006_Long.upgrade (revision f6)")
                    .contains("Nothing was changed");
            messageOf(Code.RT592, () -> retort.plan("heads"));
            assertThat(database.catalog().lines()).as(what).isEmpty();
        });
    }

    @EveryDatabase
    void saysWhatToDoWhereTheTablesWereThereBefore(TestDatabase database) {
        database.execute("create table customers (id int)");

        assertThat(messageOf(
                        Code.RT508,
                        () -> Retort.of(database.dataSource(), Shop.revisions()).upgrade()))
                .contains("create table customers", "say where the database is (Retort.stamp, retort stamp)");

        database.execute("drop table customers");
        assertThat(Retort.of(database.dataSource(), Shop.revisions()).upgrade().revisions())
                .hasSize(5);
    }

    @EveryDatabase
    void namesTheStepInCodeThatFails(TestDatabase database) {
        Revisions revisions = Shop.revisions()
                .then(
                        "f6",
                        "R0006_Count",
                        op -> op.run("count the customers", handle -> {
                            handle.execute("update customers set age = 99");
                            throw new IllegalArgumentException("cannot count");
                        }),
                        op -> {});

        assertThat(messageOf(
                        Code.RT515,
                        () -> Retort.of(database.dataSource(), revisions).upgrade()))
                .contains("'count the customers' of revision f6 (R0006_Count)")
                .contains("IllegalArgumentException: cannot count");
        assertThat(database.rows("select age from customers order by id")).containsExactly("30", "18");
    }

    @EveryDatabase
    void doesNotLetAStepInCodeEndTheTransaction(TestDatabase database) {
        Revisions revisions = Shop.revisions()
                .then(
                        "f6",
                        "R0006_Commit",
                        op -> op.run("commit", handle -> handle.getConnection().commit()),
                        op -> {});

        assertThat(messageOf(
                        Code.RT515,
                        () -> Retort.of(database.dataSource(), revisions).upgrade()))
                .contains("may not call commit");
    }

    @EveryDatabase
    void namesTheRowsThatAreInTheWay(TestDatabase database) {
        Retort retort = Retort.of(database.dataSource(), Shop.revisions());
        retort.upgrade("+4");
        database.execute("update customers set age = null where id = 2");

        assertThat(messageOf(Code.RT540, retort::upgrade))
                .contains("customers")
                .contains("age")
                .contains("id 2");
        database.execute("update customers set age = 40 where id = 2");
        assertThat(retort.upgrade().revisions()).hasSize(1);
    }

    @EveryDatabase
    void waitsForAnotherStarterOnlyAsLongAsItIsPatient(TestDatabase database) {
        Retort.of(database.dataSource(), Shop.revisions().first(1)).upgrade();
        Revisions slow = Shop.revisions()
                .first(1)
                .then(
                        "f2",
                        "R0002_Slow",
                        op -> op.run("wait", handle -> {
                            String message = messageOf(
                                    Code.RT514,
                                    () -> Retort.builder(database.dataSource(), Shop.revisions())
                                            .patience(Duration.ofMillis(50))
                                            .build()
                                            .upgrade());
                            assertThat(message)
                                    .contains(
                                            database.engine() == Engine.SQLITE
                                                    ? "somebody has been writing"
                                                    : "another program has been migrating");
                        }),
                        op -> {});

        Retort.of(database.dataSource(), slow).upgrade();
    }

    @DatabaseTest(Engine.POSTGRESQL)
    void saysThatTheConnectionWasLostAndGoesOnLater(TestDatabase database) {
        Retort retort = Retort.builder(database.dataSource(), Shop.revisions())
                .listener(event -> {
                    if (event instanceof MigrationEvent.StepStarted step
                            && step.text().startsWith("create index")) {
                        database.rows("select pg_terminate_backend(pid) from pg_stat_activity"
                                + " where datname = current_database() and pid <> pg_backend_pid()");
                    }
                })
                .build();

        assertThat(messageOf(Code.RT554, retort::upgrade)).contains("R0003_CreateOrders");
        assertThat(database.rows("select heads, unfinished from retort_state")).containsExactly(Shop.EMAIL + "|null");
        assertThat(Retort.of(database.dataSource(), Shop.revisions()).upgrade().revisions())
                .hasSize(3);
    }
}
