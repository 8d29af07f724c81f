package dev.retort.runtime.crash;

import static dev.retort.runtime.support.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.Retort;
import dev.retort.runtime.support.Revisions;
import dev.retort.schema.finding.Code;
import dev.retort.testing.DatabaseTest;
import dev.retort.testing.DriverDataSource;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Connections that are set up as few are: revisions come out as on others, and the connection is given back as it was. */
class UnusualConnectionsTest {
    /** Only each so manieth option is tried by default; {@code -Dretort.crash.stride=1} tries all. */
    private static final int STRIDE = Integer.getInteger("retort.crash.stride", 5);

    @DatabaseTest(Engine.MARIADB)
    void ofMariaDb(TestDatabase database) {
        all(
                database,
                "sessionVariables=sql_mode='ANSI_QUOTES'",
                "sessionVariables=sql_mode='NO_BACKSLASH_ESCAPES'",
                "sessionVariables=sql_mode=''",
                "sessionVariables=sql_mode='ANSI,TRADITIONAL'",
                "sessionVariables=sql_mode='PAD_CHAR_TO_FULL_LENGTH,HIGH_NOT_PRECEDENCE,NO_UNSIGNED_SUBTRACTION,IGNORE_SPACE'",
                "sessionVariables=sql_mode='PIPES_AS_CONCAT,REAL_AS_FLOAT'",
                "sessionVariables=autocommit=0",
                "sessionVariables=foreign_key_checks=0",
                "sessionVariables=sql_safe_updates=1",
                "sessionVariables=time_zone='-08:00'",
                "sessionVariables=tx_isolation='SERIALIZABLE'",
                "sessionVariables=tx_isolation='READ-UNCOMMITTED'",
                "sessionVariables=character_set_connection=latin1,collation_connection=latin1_bin",
                "sessionVariables=old_mode=''",
                "sessionVariables=alter_algorithm=COPY",
                "sessionVariables=explicit_defaults_for_timestamp=0",
                "sessionVariables=innodb_strict_mode=0",
                "allowMultiQueries=true&rewriteBatchedStatements=true",
                "useServerPrepStmts=true",
                "defaultFetchSize=1");
    }

    @DatabaseTest(Engine.POSTGRESQL)
    void ofPostgresql(TestDatabase database) {
        all(
                database,
                "options=-c%20standard_conforming_strings=off",
                "options=-c%20standard_conforming_strings=off%20-c%20backslash_quote=off",
                "options=-c%20default_transaction_isolation=serializable",
                "options=-c%20default_transaction_isolation=serializable%20-c%20default_transaction_deferrable=on",
                "options=-c%20quote_all_identifiers=on",
                "options=-c%20check_function_bodies=off",
                "options=-c%20TimeZone=America/St_Johns",
                "options=-c%20DateStyle=German",
                "options=-c%20IntervalStyle=sql_standard",
                "options=-c%20client_min_messages=error",
                "options=-c%20session_replication_role=replica",
                "options=-c%20transform_null_equals=on",
                "options=-c%20xmlbinary=hex",
                "options=-c%20row_security=off",
                "options=-c%20search_path=%22$user%22,nowhere,public",
                "options=-c%20statement_timeout=20000%20-c%20idle_in_transaction_session_timeout=20000",
                "options=-c%20lock_timeout=1",
                "options=-c%20synchronous_commit=off",
                "options=-c%20plan_cache_mode=force_generic_plan",
                "preferQueryMode=simple",
                "preferQueryMode=extendedCacheEverything",
                "autosave=always",
                "prepareThreshold=1",
                "binaryTransfer=false",
                "stringtype=unspecified",
                "defaultRowFetchSize=1",
                "escapeSyntaxCallMode=call",
                "reWriteBatchedInserts=true",
                "readOnly=false&readOnlyMode=always",
                "ApplicationName=a'b%22c");
    }

    @DatabaseTest(Engine.H2)
    void ofH2(TestDatabase database) {
        all(
                database,
                ";LOCK_TIMEOUT=1",
                ";NON_KEYWORDS=VALUE,USER",
                ";TIME ZONE=America/St_Johns",
                ";LAZY_QUERY_EXECUTION=1",
                ";MAX_MEMORY_ROWS=1",
                ";VARIABLE_BINARY=TRUE",
                ";AUTOCOMMIT=FALSE",
                ";QUERY_TIMEOUT=20000",
                ";MAX_LENGTH_INPLACE_LOB=1");
    }

    @DatabaseTest(Engine.SQLITE)
    void ofSqlite(TestDatabase database) {
        all(
                database,
                "journal_mode=WAL",
                "journal_mode=MEMORY",
                "locking_mode=EXCLUSIVE",
                "transaction_mode=IMMEDIATE",
                "transaction_mode=EXCLUSIVE",
                "case_sensitive_like=true",
                "foreign_keys=off",
                "recursive_triggers=true",
                "legacy_alter_table=on",
                "busy_timeout=0",
                "reverse_unordered_selects=true",
                "read_uncommitted=true",
                "secure_delete=true",
                "date_class=TEXT",
                "defer_foreign_keys=on");
    }

    @DatabaseTest({Engine.MARIADB, Engine.MYSQL})
    void thatWouldMakeTablesWithoutTransactionsAreRefused(TestDatabase database) {
        DataSource unusual = with(database, "sessionVariables=default_storage_engine=MyISAM");

        assertThat(messageOf(
                        Code.RT592,
                        () -> Retort.of(unusual, EveryOperation.revisions(database.url()))
                                .upgrade()))
                .contains("MyISAM", "default_storage_engine=InnoDB", "Nothing was changed");
        assertThat(database.catalog().lines()).isEmpty();
    }

    @DatabaseTest(Engine.H2)
    void thatShowAnOldCatalogAreRefused(TestDatabase database) {
        DataSource unusual = with(database, ";OLD_INFORMATION_SCHEMA=TRUE");

        assertThat(messageOf(
                        Code.RT592,
                        () -> Retort.of(unusual, EveryOperation.revisions(database.url()))
                                .upgrade()))
                .contains("Leave OLD_INFORMATION_SCHEMA=TRUE out of its URL");
        assertThat(database.catalog().lines()).isEmpty();
    }

    private static void all(TestDatabase database, String... options) {
        Revisions revisions = EveryOperation.revisions(database.url());
        Map<Way, List<String>> expected = new LinkedHashMap<>();
        for (Way way : List.of(Way.UPGRADE, Way.DOWNGRADE)) {
            way.go(database.dataSource(), revisions);
            expected.put(way, DyingEverywhereTest.everything(database));
        }
        List<String> failures = new ArrayList<>();
        for (int i = 0; i < options.length; i += STRIDE) {
            String option = options[i];
            database.clear();
            try {
                DataSource unusual = with(database, option);
                for (Way way : expected.keySet()) {
                    way.go(unusual, revisions);
                    assertThat(DyingEverywhereTest.everything(database)).isEqualTo(expected.get(way));
                }
            } catch (AssertionError | RuntimeException failure) {
                failures.add(option + ": " + failure);
            }
        }
        assertThat(failures).isEmpty();
    }

    private static DataSource with(TestDatabase database, String option) {
        String join = option.startsWith(";") ? "" : database.url().contains("?") ? "&" : "?";
        return new DriverDataSource(database.url() + join + option, database.user(), database.password());
    }
}
