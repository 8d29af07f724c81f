package dev.retort.runtime;

import static dev.retort.schema.Elements.column;
import static dev.retort.schema.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.retort.runtime.support.EveryDatabase;
import dev.retort.runtime.support.Revisions;
import dev.retort.runtime.support.Shop;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import dev.retort.testing.DatabaseTest;
import dev.retort.testing.DriverDataSource;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;

/** Every fault on every database: one coded message, no secret in it or its causes, and the next start goes on. */
class FaultMatrixTest {
    private static final String SECRET = "geheim-4711";

    /** What is applied already when the fault comes. */
    private static final Revisions BEFORE = Shop.revisions().first(1);

    @TempDir
    Path folder;

    @EveryDatabase
    void aConnectionThatMayOnlyRead(TestDatabase some) {
        try (TestDatabase database =
                some.engine() == Engine.H2 ? TestDatabase.h2InFolder(folder.resolve("database")) : some) {
            prepare(database);

            assertThat(fails(Code.RT503, with(database, readOnly(database.engine()))))
                    .contains("Migrate on a connection that may write");

            isIntact(database);
        }
    }

    private static String readOnly(Engine engine) {
        return switch (engine) {
            case H2 -> ";ACCESS_MODE_DATA=r";
            case POSTGRESQL -> "options=-c%20default_transaction_read_only=on";
            case MARIADB -> "sessionVariables=tx_read_only=1";
            case MYSQL -> "sessionVariables=transaction_read_only=1";
            case SQLITE -> "open_mode=1";
        };
    }

    @DatabaseTest({Engine.H2, Engine.POSTGRESQL, Engine.MARIADB, Engine.MYSQL})
    void aUserWhoLacksAPrivilege(TestDatabase database) {
        prepare(database);
        String user = "poor_" + Long.toHexString(System.nanoTime());
        database.execute(poor(database, user).toArray(String[]::new));
        try {
            // Options of H2's URL are an administrator's to set.
            assertThat(fails(Code.RT504, new DriverDataSource(database.url().replaceFirst(";.*", ""), user, SECRET)))
                    .contains("Grant it");
        } finally {
            database.execute(
                    database.engine() == Engine.POSTGRESQL
                            ? new String[] {"drop owned by " + user, "drop role " + user}
                            : new String[] {"drop user " + user + at(database)});
        }
        isIntact(database);
    }

    /** Nothing was ever applied, and the user may look at the database and no more. */
    @DatabaseTest({Engine.H2, Engine.POSTGRESQL, Engine.MARIADB, Engine.MYSQL})
    void aUserWhoMayNotCreateTables(TestDatabase database) {
        database.execute("create table theirs (id int)");
        String user = "guest_" + Long.toHexString(System.nanoTime());
        database.execute(
                switch (database.engine()) {
                    case H2 ->
                        new String[] {
                            "create user " + user + " password '" + SECRET + "'",
                            "grant select on schema public to " + user
                        };
                    case POSTGRESQL ->
                        new String[] {
                            "create role " + user + " login password '" + SECRET + "'",
                            "revoke create on schema public from public",
                            "grant usage on schema public to " + user,
                            "grant select on all tables in schema public to " + user
                        };
                    default ->
                        new String[] {
                            "create user " + user + at(database) + " identified by '" + SECRET + "'",
                            "grant select on " + database.url().replaceFirst(".*/", "") + ".* to " + user + at(database)
                        };
                });
        try {
            DataSource guest = new DriverDataSource(database.url().replaceFirst(";.*", ""), user, SECRET);
            assertThat(fails(Code.RT504, guest)).contains("Grant it");
            // What only looks goes on, and says that nothing is applied.
            Retort retort = Retort.of(guest, Shop.revisions());
            assertThat(retort.plan("heads").revisions()).hasSize(5);
            assertThat(retort.current().upToDate()).isFalse();
            assertThat(message(Code.RT504, catchThrowable(() -> retort.stampUnverified("heads"))))
                    .contains("Grant it");
        } finally {
            database.execute(
                    database.engine() == Engine.POSTGRESQL
                            ? new String[] {"drop owned by " + user, "drop role " + user}
                            : new String[] {"drop user " + user + at(database)});
        }
        assertThat(database.catalog().lines()).hasSize(2);
    }

    /** One who may do anything with rows, and nothing with tables. */
    private static List<String> poor(TestDatabase database, String user) {
        return switch (database.engine()) {
            case H2 ->
                List.of(
                        "create user " + user + " password '" + SECRET + "'",
                        "grant select, insert, update, delete on schema public to " + user);
            case POSTGRESQL ->
                List.of(
                        "create role " + user + " login password '" + SECRET + "'",
                        "grant usage on schema public to " + user,
                        "grant select, insert, update, delete on all tables in schema public to " + user,
                        "grant usage on all sequences in schema public to " + user);
            default ->
                List.of(
                        "create user " + user + at(database) + " identified by '" + SECRET + "'",
                        "grant select, insert, update, delete on "
                                + database.url().replaceFirst(".*/", "") + ".* to " + user + at(database));
        };
    }

    private static String at(TestDatabase database) {
        return database.engine() == Engine.H2 ? "" : "@localhost";
    }

    @DatabaseTest({Engine.H2, Engine.POSTGRESQL, Engine.MARIADB, Engine.MYSQL})
    void aWrongPassword(TestDatabase database) {
        prepare(database);

        String url = database.url()
                + (database.engine() == Engine.H2
                        ? ";"
                        // MySQL's driver asks for a key before it sends a password; the others do not know the option.
                        : (database.url().contains("?") ? "&" : "?") + "allowPublicKeyRetrieval=true&");
        assertThat(fails(Code.RT502, new DriverDataSource(url.replaceFirst(";$", ""), "nobody_like_that", SECRET)))
                .contains("Check the user and the password");
        String join =
                database.engine() == Engine.H2 ? "USER=nobody_like_that;PASSWORD=" : "user=nobody_like_that&password=";
        fails(Code.RT502, new DriverDataSource(url + join + SECRET, null, null));

        isIntact(database);
    }

    @EveryDatabase
    void aDatabaseThatDoesNotExist(TestDatabase database) {
        database.rows("select 1");
        String url = switch (database.engine()) {
            case H2 -> "jdbc:h2:mem:no_such_database;IFEXISTS=TRUE";
            case SQLITE -> "jdbc:sqlite:" + folder.resolve("no_such_folder/no_such_database");
            default -> database.url().replaceFirst("/[^/?]+(\\?|$)", "/no_such_database$1");
        };
        assertThat(fails(Code.RT501, new DriverDataSource(url, database.user(), database.password())))
                // Which file it was, SQLite's driver does not say.
                .contains(database.engine() == Engine.SQLITE ? "SQLITE_CANTOPEN" : "no_such_database")
                .contains("Check the URL");
    }

    @EveryDatabase
    void aSchemaThatDoesNotExist(TestDatabase database) {
        Throwable thrown = catchThrowable(() -> Retort.builder(database.dataSource(), Shop.revisions())
                .historySchema("ops")
                .build()
                .upgrade());

        // SQLite has no schemas at all.
        assertThat(message(database.engine() == Engine.SQLITE ? Code.RT592 : Code.RT559, thrown))
                .containsIgnoringCase("ops");
        assertThat(database.catalog().lines()).isEmpty();
    }

    @DatabaseTest({Engine.H2, Engine.POSTGRESQL, Engine.MARIADB, Engine.MYSQL})
    void aConnectionThatIsLostInTheMiddle(TestDatabase database) {
        prepare(database);
        Retort retort = Retort.builder(database.dataSource(), Shop.revisions())
                .listener(event -> {
                    if (event instanceof MigrationEvent.StepStarted step
                            && step.text().startsWith("create table orders")) {
                        endOthers(database);
                    }
                })
                .build();
        assertThat(message(Code.RT554, catchThrowable(retort::upgrade)))
                .contains("R0003_CreateOrders")
                .contains("Start again");

        Retort.of(database.dataSource(), Shop.revisions()).upgrade();
        assertThat(database.rows("select heads, unfinished from retort_state"))
                .containsExactly(Shop.REQUIRED + "|null");
        assertThat(database.rows("select status from orders")).containsExactly("vip");
    }

    private static void endOthers(TestDatabase database) {
        List<String> ids = switch (database.engine()) {
            case POSTGRESQL ->
                database.rows("select pid from pg_stat_activity"
                        + " where datname = current_database() and pid <> pg_backend_pid()");
            case H2 ->
                database.rows(
                        "select session_id from information_schema.sessions" + " where session_id <> session_id()");
            default ->
                database.rows("select id from information_schema.processlist"
                        + " where db = database() and id <> connection_id()");
        };
        for (String id : ids) {
            switch (database.engine()) {
                case POSTGRESQL -> database.rows("select pg_terminate_backend(" + id + ")");
                case H2 -> database.rows("call abort_session(" + id + ")");
                default -> database.execute("kill " + id);
            }
        }
    }

    @DatabaseTest({Engine.POSTGRESQL, Engine.MARIADB, Engine.MYSQL})
    void aDiskThatIsFull(TestDatabase database) {
        prepare(database);
        Revisions full = BEFORE.then(
                "f2",
                "R0002_Large",
                op -> {
                    op.addColumn("customers", column("photo", varchar(80)));
                    op.execute(noRoom(database.engine()));
                },
                op -> {});

        Throwable thrown =
                catchThrowable(() -> Retort.of(database.dataSource(), full).upgrade());

        assertThat(message(Code.RT557, thrown)).contains("R0002_Large").contains("Make room");
        assertThat(database.rows("select heads from retort_state")).containsExactly(Shop.CUSTOMERS);
    }

    /** What a server says whose disk is full, said by a real server. */
    private static String noRoom(Engine engine) {
        return engine == Engine.POSTGRESQL
                ? "do $$ begin raise exception 'could not extend file: No space left on device'"
                        + " using errcode = 'disk_full'; end $$"
                : "signal sqlstate 'HY000' set mysql_errno = 1021,"
                        + " message_text = 'Disk full (customers); waiting for someone to free some space'";
    }

    private static void prepare(TestDatabase database) {
        Retort.of(database.dataSource(), BEFORE).upgrade();
    }

    private static DataSource with(TestDatabase database, String option) {
        String join = option.startsWith(";") ? "" : database.url().contains("?") ? "&" : "?";
        return new DriverDataSource(database.url() + join + option, database.user(), database.password());
    }

    private static String fails(Code code, DataSource dataSource) {
        return message(
                code,
                catchThrowable(() -> Retort.of(dataSource, Shop.revisions()).upgrade()));
    }

    /** What a person reads, here and in all causes. */
    private static String message(Code code, Throwable thrown) {
        assertThat(thrown).as("what is thrown").isInstanceOf(RetortException.class);
        StringWriter everything = new StringWriter();
        thrown.printStackTrace(new PrintWriter(everything));
        assertThat(everything.toString()).doesNotContain(SECRET);
        assertThat(thrown.getMessage()).startsWith(code + ": ");
        return thrown.getMessage();
    }

    private static void isIntact(TestDatabase database) {
        assertThat(database.rows("select heads from retort_state")).containsExactly(Shop.CUSTOMERS);
        assertThat(database.rows("select count(*) from retort_history")).containsExactly("1");
        assertThat(Retort.of(database.dataSource(), Shop.revisions()).upgrade().revisions())
                .hasSize(4);
        assertThat(database.rows("select unfinished from retort_state")).containsExactly("null");
    }
}
