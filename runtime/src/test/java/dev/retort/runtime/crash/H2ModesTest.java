package dev.retort.runtime.crash;

import static dev.retort.runtime.support.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.Retort;
import dev.retort.runtime.support.Revisions;
import dev.retort.schema.finding.Code;
import dev.retort.testing.DriverDataSource;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** H2 that takes after another database: all comes out as without that, or it is refused before anything happens. */
class H2ModesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"STRICT", "LEGACY", "DB2", "HSQLDB", "MariaDB", "MySQL", "PostgreSQL"})
    void comesOutAsWithoutIt(String mode) {
        Revisions revisions = EveryOperation.revisions("jdbc:h2:");
        for (Way way : List.of(Way.UPGRADE, Way.DOWNGRADE)) {
            try (TestDatabase plain = TestDatabase.h2InFolder(folder.resolve("plain" + way));
                    TestDatabase same = TestDatabase.h2InFolder(folder.resolve("mode" + way))) {
                way.prepare(plain.dataSource(), revisions);
                way.go(plain.dataSource(), revisions);
                way.prepare(in(same, mode), revisions);
                way.go(in(same, mode), revisions);

                assertThat(DyingEverywhereTest.everything(same)).isEqualTo(DyingEverywhereTest.everything(plain));
                if (way == Way.UPGRADE) {
                    same.execute("drop table retort_history", "drop table retort_state");
                    assertThat(Retort.of(in(same, mode), revisions)
                                    .stamp("head")
                                    .revisions())
                            .isNotEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Oracle", "MSSQLServer", "Derby"})
    void isRefused(String mode) {
        try (TestDatabase database = TestDatabase.h2InFolder(folder.resolve("database"))) {
            Retort retort = Retort.of(in(database, mode), EveryOperation.revisions("jdbc:h2:"));

            assertThat(messageOf(Code.RT592, retort::upgrade))
                    .contains("MODE=" + mode, "Leave the mode out of the URL", "Nothing was changed");
            messageOf(Code.RT592, () -> retort.stamp("head"));
            assertThat(database.catalog().lines()).isEmpty();
        }
    }

    private static DataSource in(TestDatabase database, String mode) {
        return new DriverDataSource(database.url() + ";MODE=" + mode, database.user(), database.password());
    }
}
