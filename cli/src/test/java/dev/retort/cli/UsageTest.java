package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said without any database. */
class UsageTest {

    @ParameterizedTest
    @ValueSource(strings = {"--help", "upgrade --help", ""})
    void helpIsNoFailure(String line) {
        Called called = call(line);

        assertThat(called.status()).isZero();
        assertThat(called.out()).contains("Usage: retort");
        assertThat(called.err()).isEmpty();
    }

    @Test
    void theHelpNamesEveryVerbAndEveryStatus() {
        assertThat(call("--help").out())
                .contains("upgrade", "downgrade", "current", "history", "heads", "show", "stamp", "plan", "sql")
                .contains("--url", "RETORT_URL", "RETORT_PASSWORD")
                .contains("3", "revisions are pending");
    }

    @Test
    void theVersionIsOneLine() {
        assertThat(call("--version").out()).matches("retort \\S+\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"upgrad", "upgrade --bogus", "upgrade one two", "downgrade", "resume", "current --color=pink"})
    void whatIsNotUnderstoodIsToldOnce(String line) {
        Called called = call(line);

        assertThat(called.status()).isEqualTo(2);
        assertThat(called.out()).isEmpty();
        assertThat(called.err().lines()).hasSize(2);
        assertThat(called.err()).startsWith("RT601: ").contains("--help");
    }

    @Test
    void aNearMissIsSuggested() {
        assertThat(call("upgrad").err()).contains("upgrade");
        assertThat(call("current --chekc").err()).contains("--check");
    }

    @Test
    void noDatabaseIsNamed() {
        Called called = call("upgrade");

        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).startsWith("RT602: ").contains("--url").contains("RETORT_URL");
    }

    @Test
    void noDriverTakesTheUrl() {
        Called called = call("upgrade --url jdbc:nosuch://scott:tiger@host/db?password=sesame&x=1");

        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err())
                .startsWith("RT603: ")
                .contains("jdbc:nosuch:")
                .doesNotContain("tiger")
                .doesNotContain("sesame");
    }

    @Test
    void theClassPathAnnouncesNoRegistry() {
        Called called = Called.retort(Map.of("RETORT_REGISTRY", ""), "heads");

        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).startsWith("RT604: ").contains("--registry");
    }

    @ParameterizedTest
    @ValueSource(strings = {"com.acme.NoSuch", "java.lang.String", "dev.retort.runtime.Registry"})
    void theNamedRegistryCannotBeHad(String name) {
        Called called = call("heads --registry " + name);

        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).startsWith("RT605: ").contains(name);
    }

    @Test
    void aFailureIsOneObjectForPrograms() {
        Called called = call("upgrade --json");

        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).isEmpty();
        assertThat(called.out()).contains("\"error\"").contains("\"code\": \"RT602\"");
        assertThat(call("upgrade --json --bogus").out()).contains("\"code\": \"RT601\"");
    }

    @Test
    void theHeadsNeedNoDatabase() {
        assertThat(call("heads").out()).isEqualTo(ShopMigrations.THIRD + "  shop  R0003_Greet  write greetings\n");
        assertThat(call("heads --json").out()).contains("\"id\": \"" + ShopMigrations.THIRD + "\"");
    }

    @Test
    void coloursAreForTerminals() {
        assertThat(call("heads").out()).doesNotContain("\u001b");
        assertThat(call("heads --color always").out()).contains("\u001b[1m" + ShopMigrations.THIRD);
    }

    private static Called call(String line) {
        return Called.retort(Map.of(), line.isEmpty() ? new String[0] : line.split(" "));
    }
}
