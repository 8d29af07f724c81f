package dev.retort.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.retort.runtime.support.EveryDatabase;
import dev.retort.runtime.support.Revisions;
import dev.retort.runtime.support.Shop;
import dev.retort.schema.finding.RetortException;
import dev.retort.testing.DatabaseTest;
import dev.retort.testing.DriverDataSource;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is a secret stands in no message, in no cause of one, in no event, and in no table. */
class SecretsAreKeptTest {
    /** A part of every secret here. */
    private static final String SECRET = "geheim";

    private static final List<String> PASSWORDS = List.of(
            SECRET + "4711",
            "x@" + SECRET,
            "x/" + SECRET,
            "x," + SECRET,
            "x)" + SECRET,
            "x'" + SECRET,
            "x\"" + SECRET,
            "x:" + SECRET,
            "x=" + SECRET,
            "x%40" + SECRET);

    @EveryDatabase
    void whereALoginIsRefused(TestDatabase database) {
        database.rows("select 1");
        // SQLite asks nobody for a password.
        if (database.engine() != Engine.SQLITE) {
            refused(database.url(), "nobody_like_that", SECRET);
        }
        for (String url : logins(database)) {
            refused(url, null, null);
        }
        for (String password : PASSWORDS) {
            for (String url : mistakes(database, password)) {
                refused(url, null, null);
            }
        }
    }

    /** URLs that drivers understand. */
    private static List<String> logins(TestDatabase database) {
        String url = database.url();
        String with = url + (url.contains("?") ? "&" : "?") + "user=nobody&password=" + SECRET;
        return switch (database.engine()) {
            case H2 ->
                List.of(
                        url + ";USER=nobody;PASSWORD=" + SECRET,
                        "jdbc:h2:tcp://localhost:1/x;USER=nobody;PASSWORD=" + SECRET);
            case SQLITE -> List.of();
            default -> List.of(with, with + "&sslpassword=" + SECRET, with + "&trustStorePassword=" + SECRET);
        };
    }

    /** URLs that drivers do not understand, or not as they are meant. */
    private static List<String> mistakes(TestDatabase database, String password) {
        String url = database.url();
        String login = "?user=nobody&password=" + password;
        return switch (database.engine()) {
            case H2 ->
                List.of(
                        url + ";USER=nobody;NO_SUCH_SETTING=1;PASSWORD=" + password,
                        "jdbc:h2:nowhere:x;USER=nobody;PASSWORD=" + password);
            case SQLITE ->
                List.of(
                        "jdbc:sqlite:/no/such/folder/x?password=" + password,
                        "jdbc:sqlite:file:/no/such/folder/x?cipher=sqlcipher&hexkey=" + password,
                        "jdbc:sqlite:/no/such/folder/x?key=" + password);
            default ->
                List.of(
                        url.replaceFirst("//[^/?]*", "//nobody:" + password + "@localhost:1"),
                        url.replaceFirst("//[^/?]*", "//localhost:notaport") + login,
                        url.replaceFirst("//[^/?]*", "//no-such-host.invalid") + login,
                        url.replaceFirst("jdbc:", "jdbc:x") + login);
        };
    }

    private static void refused(String url, @Nullable String user, @Nullable String password) {
        List<MigrationEvent> events = new ArrayList<>();
        Throwable thrown =
                catchThrowable(() -> Retort.builder(new DriverDataSource(url, user, password), Shop.revisions())
                        .listener(events::add)
                        .build()
                        .upgrade());

        assertThat(thrown).as(url).isInstanceOf(RetortException.class);
        assertThat(text(thrown)).as(url).containsPattern("RT50[12]: ").doesNotContain(SECRET);
        assertThat(events.toString()).doesNotContain(SECRET);
    }

    @DatabaseTest({Engine.H2, Engine.POSTGRESQL, Engine.MARIADB, Engine.MYSQL})
    void whereARevisionSaysOne(TestDatabase database) {
        String user = "secret_" + Long.toHexString(System.nanoTime());
        String create = "create user " + user
                + (database.engine() == Engine.MARIADB || database.engine() == Engine.MYSQL
                        ? " identified by '"
                        : " password '")
                + SECRET + "'";
        Revisions revisions = Revisions.none()
                .then("f1", "R0001_User", op -> op.execute(create), op -> op.execute("drop user " + user));
        List<MigrationEvent> events = new ArrayList<>();
        Retort retort = Retort.builder(database.dataSource(), revisions)
                .listener(events::add)
                .build();

        assertThat(retort.plan("head").toString())
                .contains("create user " + user)
                .doesNotContain(SECRET);
        assertThat(retort.sql("base:head")).contains(create + ";");
        retort.upgrade();

        assertThat(events.toString()).contains("create user " + user).doesNotContain(SECRET);
        assertThat(retort.history().entries().get(0).statements())
                .contains("create user " + user)
                .doesNotContain(SECRET);
        assertThat(database.rows("select * from retort_history")).noneMatch(row -> row.contains(SECRET));
        assertThat(database.rows("select * from retort_state").toString()).doesNotContain(SECRET);
        try {
            // There is such a user already.
            Throwable thrown = catchThrowable(() -> Retort.of(
                            database.dataSource(),
                            revisions.then("f2", "R0002_Again", op -> op.execute(create), op -> {}))
                    .upgrade());
            assertThat(thrown).isInstanceOf(RetortException.class);
            assertThat(text(thrown)).contains("RT508: ", "create user " + user).doesNotContain(SECRET);
        } finally {
            database.execute("drop user " + user);
        }
    }

    @EveryDatabase
    void whereAStepInCodeFailsWithOne(TestDatabase database) {
        Revisions revisions = Revisions.none()
                .then(
                        "f1",
                        "R0001_Call",
                        op -> op.run("call", handle -> {
                            IllegalStateException failure = new IllegalStateException("cannot call");
                            failure.addSuppressed(new IOException("https://me:" + SECRET + "@example.com: refused"));
                            throw failure;
                        }),
                        op -> {});

        Throwable thrown =
                catchThrowable(() -> Retort.of(database.dataSource(), revisions).upgrade());

        assertThat(text(thrown)).contains("RT515: ", "cannot call").doesNotContain(SECRET);
    }

    private static String text(Throwable thrown) {
        StringWriter everything = new StringWriter();
        thrown.printStackTrace(new PrintWriter(everything));
        return everything.toString();
    }
}
