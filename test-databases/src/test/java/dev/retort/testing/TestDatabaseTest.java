package dev.retort.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestDatabaseTest {

    @DatabaseTest
    void isEmptyAtFirstAndKeepsWhatIsWritten(TestDatabase database) {
        assertThat(database.catalog().lines()).isEmpty();

        database.execute("CREATE TABLE fruit (name VARCHAR(20), weight INT)", "INSERT INTO fruit VALUES ('fig', NULL)");

        assertThat(database.rows("SELECT name, weight FROM fruit")).containsExactly("fig|null");
    }

    @DatabaseTest
    void twoParametersAreTwoDatabases(TestDatabase one, TestDatabase other) {
        one.execute("CREATE TABLE fruit (name VARCHAR(20))");

        assertThat(other.engine()).isEqualTo(one.engine());
        assertThat(other.catalog().lines()).isEmpty();
    }

    @DatabaseTest
    void isEmptyAgainAfterClear(TestDatabase database) {
        database.execute("CREATE TABLE fruit (name VARCHAR(20))", "CREATE INDEX fruit_by_name ON fruit (name)");

        database.clear();

        assertThat(database.catalog().lines()).isEmpty();
        database.execute("CREATE TABLE fruit (name VARCHAR(20))");
    }

    @DatabaseTest
    void urlUserAndPasswordAreEnoughToConnect(TestDatabase database) throws SQLException {
        database.execute("CREATE TABLE fruit (name VARCHAR(20))");

        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            assertThat(connection
                            .createStatement()
                            .executeQuery("SELECT * FROM fruit")
                            .next())
                    .isFalse();
        }
    }

    @DatabaseTest
    void aStatementThatFailsIsNamed(TestDatabase database) {
        assertThatThrownBy(() -> database.execute("DROP TABLE nowhere"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(database.engine() + " refused: DROP TABLE nowhere");
    }

    @DatabaseTest
    void nothingIsHandedOnFromTheTestBefore(TestDatabase running) throws SQLException {
        TestDatabase before = running.engine().create();
        try (Connection forgotten = before.connect()) {
            forgotten.setAutoCommit(false);
            forgotten.createStatement().execute("CREATE TABLE fruit (name VARCHAR(20))");
            before.close();
            before.close();

            try (TestDatabase one = running.engine().create();
                    TestDatabase other = running.engine().create()) {
                assertThat(one.catalog().lines()).isEmpty();
                assertThat(other.url()).isNotEqualTo(one.url());
            }
        }
    }

    @Test
    void h2InAFolderIsThereAgainWhenOpenedAgain(@TempDir Path folder) {
        try (TestDatabase first = TestDatabase.h2InFolder(folder)) {
            first.execute("CREATE TABLE fruit (name VARCHAR(20))", "INSERT INTO fruit VALUES ('fig')");
        }

        try (TestDatabase second = TestDatabase.h2InFolder(folder)) {
            assertThat(second.rows("SELECT name FROM fruit")).containsExactly("fig");
        }
    }
}
