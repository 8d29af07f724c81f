package dev.retort.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.support.ChildJvm;
import dev.retort.runtime.support.StartsUp;
import dev.retort.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program loads at a start with nothing to do. */
class StartUpTest {
    @TempDir
    Path folder;

    @Test
    void loadsNothingOfWhatOnlyMigratingNeeds() throws Exception {
        try (TestDatabase database = TestDatabase.h2InFolder(folder.resolve("database"))) {
            database.execute("create table retort_state (set_name varchar(128), heads varchar(4000),"
                    + " unfinished varchar(255), layout integer, needs integer)");
            database.execute("insert into retort_state values ('default', 'ab', null, 1, 1)");
            Path loaded = folder.resolve("classes.txt");

            try (ChildJvm program = ChildJvm.start(
                    List.of("-Xlog:class+load:file=" + loaded + ":none"),
                    StartsUp.class,
                    database.url(),
                    database.user(),
                    database.password())) {
                assertThat(program.line()).isEqualTo("upgrade: nothing to do");
                assertThat(program.exit()).isZero();
            }

            Set<String> ours = new TreeSet<>();
            for (String line : Files.readAllLines(loaded)) {
                String name = line.split(" ")[0].replaceFirst(".*] ", "");
                assertThat(name)
                        .doesNotStartWith("org.jdbi")
                        .doesNotStartWith("com.google.gson")
                        .doesNotStartWith("org.slf4j")
                        // What compares records, and lambdas of ours: each is milliseconds where it is the first.
                        .isNotEqualTo("java.lang.runtime.ObjectMethods")
                        .doesNotContainPattern("^dev\\.retort\\.(?!runtime\\.support).*\\$\\$Lambda");
                if (name.startsWith("dev.retort.") && !name.startsWith("dev.retort.runtime.support.")) {
                    ours.add(name.replaceFirst("[$/].*", ""));
                }
            }
            assertThat(ours)
                    .contains("dev.retort.runtime.Retort")
                    .noneMatch(name -> name.startsWith("dev.retort.runtime.dialect")
                            || name.startsWith("dev.retort.runtime.plan")
                            || name.startsWith("dev.retort.runtime.recording")
                            || name.startsWith("dev.retort.runtime.lock")
                            || name.startsWith("dev.retort.schema.json")
                            || name.startsWith("dev.retort.schema.operation"))
                    .hasSizeLessThan(15);
        }
    }
}
