package dev.retort.runtime.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.Retort;
import dev.retort.runtime.support.OlderLayout;
import dev.retort.runtime.support.Revisions;
import dev.retort.runtime.support.Shop;
import dev.retort.testing.DriverDataSource;
import dev.retort.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.store.fs.Recorder;
import org.h2.store.fs.rec.FilePathRec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * H2's file as it is after each write to it, which is all that a program can leave that is killed on its way: the
 * next start finishes what it holds.
 */
class H2FileTest {
    /** Only each so manieth write is tried by default. */
    private static final int STRIDE = Math.max(1, Integer.getInteger("retort.crash.stride", 5) / 2);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = "UPGRADE_OF_MANY", mode = EnumSource.Mode.EXCLUDE)
    void isFinishedByTheNextStart(Way way) throws Exception {
        Revisions revisions = way.revisions("jdbc:h2:");
        tryAll(
                dataSource -> way.prepare(dataSource, revisions),
                dataSource -> way.go(dataSource, revisions),
                STRIDE,
                DyingEverywhereTest::everything);
    }

    /** H2 copies a table to alter it, the runtime's own log as well. */
    @Test
    void isFinishedByTheNextStartWhereTheLogIsOfAnOlderLayout() throws Exception {
        tryAll(
                dataSource -> {
                    Retort.of(dataSource, Shop.revisions().first(2)).upgrade();
                    OlderLayout.make(dataSource);
                },
                dataSource -> Retort.of(dataSource, Shop.revisions()).upgrade(),
                1,
                database -> {
                    List<String> all = new ArrayList<>(database.catalog().lines());
                    all.addAll(database.rows("select revision, action, ran_on from retort_history order by number"));
                    all.addAll(database.rows("select * from retort_state"));
                    return all;
                });
    }

    private void tryAll(
            Consumer<DataSource> before,
            Consumer<DataSource> way,
            int stride,
            Function<TestDatabase, List<String>> everything)
            throws Exception {
        Path live = Files.createDirectories(folder.resolve("live"));
        try (TestDatabase database = TestDatabase.h2InFolder(live)) {
            before.accept(database.dataSource());
        }
        byte[] image = Files.exists(file(live)) ? Files.readAllBytes(file(live)) : new byte[0];
        List<Write> writes = writes(live, way);
        List<String> expected;
        try (TestDatabase undisturbed = TestDatabase.h2InFolder(live)) {
            expected = everything.apply(undisturbed);
        }

        List<String> failures = new ArrayList<>();
        for (int i = 0; i < writes.size(); i++) {
            image = writes.get(i).appliedTo(image);
            if (i % stride == 0) {
                finish(image, i, way, everything, expected, failures);
            }
        }
        assertThat(failures).isEmpty();
    }

    /** Every write on a way on which each transaction is written as it ends. */
    private static List<Write> writes(Path live, Consumer<DataSource> way) throws SQLException {
        List<Write> writes = new ArrayList<>();
        FilePathRec.register();
        FilePathRec.setRecorder((kind, file, data, at) -> {
            if (file.endsWith(".mv.db") && (kind == Recorder.WRITE || kind == Recorder.TRUNCATE)) {
                writes.add(new Write(kind == Recorder.WRITE ? data.clone() : null, (int) at));
            }
        });
        DataSource recorded =
                new DriverDataSource("jdbc:h2:rec:file:" + live.resolve("database") + ";WRITE_DELAY=0", "sa", "");
        try (Connection open = recorded.getConnection()) {
            assertThat(open.isClosed()).isFalse();
            way.accept(recorded);
        } finally {
            FilePathRec.setRecorder(null);
        }
        return writes;
    }

    private void finish(
            byte[] image,
            int number,
            Consumer<DataSource> way,
            Function<TestDatabase, List<String>> everything,
            List<String> expected,
            List<String> failures)
            throws Exception {
        Path copy = Files.createDirectories(folder.resolve("write" + number));
        Files.write(file(copy), image);
        // The file stays open from the first call to the last.
        try (TestDatabase disturbed = TestDatabase.h2InFolder(copy);
                Connection open = disturbed.connect()) {
            assertThat(open.isClosed()).isFalse();
            way.accept(disturbed.dataSource());
            assertThat(everything.apply(disturbed)).isEqualTo(expected);
        } catch (AssertionError | RuntimeException failure) {
            failures.add("after write " + number + ": " + failure);
        }
    }

    private static Path file(Path folder) {
        return folder.resolve("database.mv.db");
    }

    /**
     * A write to the file.
     *
     * @param data what was written, or {@code null} if the file was cut
     * @param at where
     */
    private record Write(byte @Nullable [] data, int at) {
        byte[] appliedTo(byte[] image) {
            if (data == null) {
                return Arrays.copyOf(image, at);
            }
            byte[] written = Arrays.copyOf(image, Math.max(image.length, at + data.length));
            System.arraycopy(data, 0, written, at, data.length);
            return written;
        }
    }
}
