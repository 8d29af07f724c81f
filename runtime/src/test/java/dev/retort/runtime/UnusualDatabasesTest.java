package dev.retort.runtime;

import static dev.retort.runtime.support.Failures.messageOf;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.operation.Row.row;
import static dev.retort.schema.type.Types.integer;
import static dev.retort.schema.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.support.Revisions;
import dev.retort.runtime.support.Shop;
import dev.retort.schema.finding.Code;
import dev.retort.testing.DatabaseTest;
import dev.retort.testing.DriverDataSource;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Databases with other letters, and names that few have. */
class UnusualDatabasesTest {
    private static final Revisions LETTERS = Revisions.none()
            .then(
                    "e1",
                    "R0001_Größe_日本",
                    op -> {
                        op.createTable(
                                "people",
                                column("id", integer()).notNull(),
                                column("name", varchar(20)),
                                primaryKey("pk_people", "id"));
                        op.insert("people", row("id", 1).and("name", "Zoe"));
                    },
                    op -> op.dropTable("people"));

    @DatabaseTest({Engine.MARIADB, Engine.MYSQL})
    void ofMariaDbAndMySql(TestDatabase database) {
        String name = database.url().replaceFirst(".*/", "").replaceFirst("\\?.*", "");
        Map<String, String> kept = Map.of(
                "latin1", "R0001_Größe_??",
                "ascii", "R0001_Gr??e_??",
                "utf8mb3", "R0001_Gr??e_??",
                "utf8mb4", "R0001_Größe_日本");
        kept.forEach((letters, revision) -> {
            database.execute("alter database " + name + " character set " + letters);
            goesUpAndDown(database.dataSource(), revision);
            database.clear();
        });
    }

    @DatabaseTest(Engine.POSTGRESQL)
    void ofPostgresql(TestDatabase database) {
        Map<String, String> kept = Map.of(
                "LATIN1", "R0001_Größe_??",
                "EUC_JP", "R0001_Größe_日本",
                "SQL_ASCII", "R0001_Größe_日本",
                "UTF8", "R0001_Größe_日本");
        kept.forEach((letters, revision) -> {
            String name = "letters_" + Long.toHexString(System.nanoTime());
            database.execute("create database " + name + " encoding '" + letters
                    + "' template template0 lc_collate 'C' lc_ctype 'C'");
            goesUpAndDown(
                    new DriverDataSource(
                            database.url().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1"),
                            database.user(),
                            database.password()),
                    revision);
            database.execute("drop database " + name);
        });
    }

    private static void goesUpAndDown(DataSource dataSource, String revision) {
        Retort retort = Retort.of(dataSource, LETTERS);
        retort.upgrade();
        assertThat(retort.upgrade().nothingDone()).isTrue();
        assertThat(retort.history().entries()).extracting(HistoryEntry::name).containsExactly(revision);
        assertThat(retort.downgrade("base").revisions()).hasSize(1);
        retort.stamp("base");
    }

    /** Letters that the database has not, in rows, are the revision's mistake. */
    @DatabaseTest(Engine.MARIADB)
    void refuseRowsThatTheyHaveNoLettersFor(TestDatabase database) {
        String name = database.url().replaceFirst(".*/", "").replaceFirst("\\?.*", "");
        database.execute("alter database " + name + " character set latin1");
        Revisions revisions = LETTERS.then(
                "e2", "R0002_Row", op -> op.insert("people", row("id", 2).and("name", "日本")), op -> {});

        assertThat(messageOf(
                        Code.RT508,
                        () -> Retort.of(database.dataSource(), revisions).upgrade()))
                .contains("R0002_Row", "Incorrect string value");
        database.execute("alter table people modify name varchar(20) character set utf8mb4");
        assertThat(Retort.of(database.dataSource(), revisions).upgrade().revisions())
                .hasSize(1);
    }

    /** Schemas whose names must be delimited, one behind the other in the search path. */
    @DatabaseTest(Engine.POSTGRESQL)
    void whoseSchemasHaveNamesOfTheirOwn(TestDatabase database) {
        for (String schema : List.of("Weird Schema", "select", "with\"quote", "größe")) {
            String quoted = '"' + schema.replace("\"", "\"\"") + '"';
            database.execute("create schema " + quoted);
            DataSource dataSource = new DriverDataSource(
                    database.url() + (database.url().contains("?") ? "&" : "?") + "currentSchema="
                            + URLEncoder.encode(quoted + ",public", StandardCharsets.UTF_8),
                    database.user(),
                    database.password());
            Retort retort = Retort.of(dataSource, Shop.revisions());
            retort.upgrade();
            assertThat(retort.upgrade().nothingDone()).isTrue();
            assertThat(database.rows("select heads from " + quoted + ".retort_state"))
                    .containsExactly(Shop.REQUIRED);
            retort.downgrade(Shop.EMAIL);
            if (!schema.contains("\"")) {
                assertThat(Retort.builder(database.dataSource(), Shop.revisions())
                                .historySchema('"' + schema + '"')
                                .build()
                                .current()
                                .toString())
                        .contains(Shop.EMAIL);
            }
        }
        assertThat(database.rows("select count(*) from pg_tables where schemaname = 'public'"))
                .containsExactly("0");
    }
}
