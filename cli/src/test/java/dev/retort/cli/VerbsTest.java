package dev.retort.cli;

import static dev.retort.cli.ShopMigrations.FIRST;
import static dev.retort.cli.ShopMigrations.SECOND;
import static dev.retort.cli.ShopMigrations.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.retort.testing.DatabaseTest;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The verbs on real databases. */
class VerbsTest {

    @DatabaseTest({Engine.H2, Engine.POSTGRESQL})
    void upAndDown(TestDatabase database) {
        Called up = call(database, "upgrade");
        assertThat(up.err()).isEmpty();
        assertThat(up.out().lines())
                .hasSize(4)
                .element(0)
                .asString()
                .contains("+", FIRST, "R0001_Create", "create customers");
        assertThat(up.out()).contains("3 revisions");
        assertThat(call(database, "upgrade").out()).isEqualTo("Nothing to do.\n");
        assertThat(database.rows("select id, name, email from customers")).containsExactly("7|World|null");

        assertThat(call(database, "downgrade", "-2").out())
                .contains("- ")
                .contains(THIRD)
                .contains(SECOND);
        assertThat(database.rows("select count(*) from customers")).containsExactly("0");
        assertThat(call(database, "upgrade", "+1").out()).contains(SECOND).doesNotContain(THIRD);
        assertThat(call(database, "downgrade", "1111").out()).contains(SECOND);
        assertThat(call(database, "downgrade", "base").out()).contains(FIRST);

        List<String> log = call(database, "history").out().lines().toList();
        assertThat(log).hasSize(8);
        assertThat(log.get(0)).contains("upgrade", FIRST, "R0001_Create");
        assertThat(log.get(7)).contains("downgrade", FIRST);
    }

    @DatabaseTest({Engine.H2, Engine.POSTGRESQL})
    void currentTellsByItsStatusWhatIsPending(TestDatabase database) {
        assertThat(call(database, "current").status()).isZero();
        Called behind = call(database, "current", "--check");
        assertThat(behind.status()).isEqualTo(3);
        assertThat(behind.out()).contains("shop", "3 revisions pending", "nothing applied", FIRST);

        call(database, "upgrade");

        Called there = call(database, "current", "--check");
        assertThat(there.status()).isZero();
        assertThat(there.out()).contains("up to date", THIRD);
    }

    @DatabaseTest({Engine.H2, Engine.POSTGRESQL})
    void planAndSqlRunNothing(TestDatabase database) {
        assertThat(call(database, "plan").out())
                .containsIgnoringCase("create table customers")
                .contains("greet everybody");
        assertThat(call(database, "sql", "base:" + SECOND).out()).containsIgnoringCase("create table customers");
        assertThat(database.catalog().toString()).doesNotContainIgnoringCase("customers");

        call(database, "upgrade");

        assertThat(call(database, "plan", "-2").out())
                .contains("delete from customers")
                .contains("lost");
        assertThat(database.rows("select count(*) from customers")).containsExactly("1");
    }

    @DatabaseTest(Engine.H2)
    void aScriptForAnotherKindOfDatabaseNeedsNone(TestDatabase unused) {
        Called script = Called.retort(Map.of(), "sql", "base:" + SECOND, "--dialect", "postgresql");

        assertThat(script.status()).as(script.err()).isZero();
        assertThat(script.out()).containsIgnoringCase("create table customers");
    }

    @DatabaseTest({Engine.H2, Engine.POSTGRESQL})
    void stampMarksAndRunsNothing(TestDatabase database) {
        Called refused = call(database, "stamp", SECOND);
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).startsWith("RT518: ").contains("customers");

        database.execute("create table customers (id bigint not null, name varchar(80) not null, email varchar(254),"
                + " constraint pk_customers primary key (id))");
        assertThat(call(database, "stamp", SECOND).status()).isZero();
        assertThat(call(database, "upgrade").out()).contains(THIRD).doesNotContain(SECOND);
    }

    @DatabaseTest({Engine.H2, Engine.POSTGRESQL})
    void showTellsAllOfOneRevision(TestDatabase database) {
        call(database, "upgrade", SECOND);

        Called shown = call(database, "show", "22222222a");

        assertThat(shown.out())
                .contains(SECOND, "R0002_AddEmail", "add email", "applied", "after " + FIRST)
                .containsIgnoringCase("alter table customers add")
                .containsIgnoringCase("drop column email");
        assertThat(call(database, "show", "22222222").err())
                .startsWith("RT522: ")
                .contains(SECOND, THIRD);
    }

    @DatabaseTest({Engine.H2, Engine.POSTGRESQL})
    void everyAnswerIsOneObjectForPrograms(TestDatabase database) {
        assertThat(json(database, "plan").getAsJsonArray("revisions")).hasSize(3);
        assertThat(json(database, "upgrade").getAsJsonArray("revisions")).hasSize(3);
        JsonObject current = json(database, "current");
        assertThat(current.get("upToDate").getAsBoolean()).isTrue();
        assertThat(current.getAsJsonArray("sets")
                        .get(0)
                        .getAsJsonObject()
                        .getAsJsonArray("heads")
                        .get(0)
                        .getAsJsonObject()
                        .get("id")
                        .getAsString())
                .isEqualTo(THIRD);
        assertThat(json(database, "history").getAsJsonArray("entries")).hasSize(3);
        assertThat(json(database, "show", FIRST).get("applied").getAsBoolean()).isTrue();
        assertThat(json(database, "sql", "base:" + SECOND).get("sql").getAsString())
                .contains("customers");
        assertThat(json(database, "downgrade", "nosuch")
                        .getAsJsonObject("error")
                        .get("code")
                        .getAsString())
                .matches("RT5\\d\\d");
    }

    @DatabaseTest({Engine.H2, Engine.POSTGRESQL})
    void aTargetThatDoesNotExistChangesNothing(TestDatabase database) {
        for (String target : List.of("nosuch", "abcdef", "+9", "base")) {
            Called called = call(database, "upgrade", target);
            assertThat(called.status()).as(target).isEqualTo(1);
            assertThat(called.err()).as(target).matches("RT5\\d\\d: [^\n]*\n");
        }
        assertThat(database.catalog().toString()).doesNotContainIgnoringCase("customers");
    }

    @DatabaseTest(Engine.POSTGRESQL)
    void aWrongPasswordIsNotRepeated(TestDatabase database) {
        for (String[] more : new String[][] {{}, {"--stacktrace"}}) {
            Called called = Called.retort(
                    Map.of(
                            "RETORT_URL",
                            "jdbc:postgresql://127.0.0.1:1/shop?password=sesame",
                            "RETORT_PASSWORD",
                            "hunter22"),
                    more.length == 0 ? new String[] {"upgrade"} : new String[] {"upgrade", more[0]});
            assertThat(called.status()).isEqualTo(1);
            assertThat(called.err())
                    .startsWith("RT501: ")
                    .doesNotContain("hunter22")
                    .doesNotContain("sesame");
        }
    }

    private static JsonObject json(TestDatabase database, String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = "--json";
        Called called = call(database, all);
        assertThat(called.err()).isEmpty();
        return JsonParser.parseString(called.out()).getAsJsonObject();
    }

    private static Called call(TestDatabase database, String... arguments) {
        return Called.retort(
                Map.of(
                        "RETORT_URL", database.url(),
                        "RETORT_USER", database.user(),
                        "RETORT_PASSWORD", database.password()),
                arguments);
    }
}
