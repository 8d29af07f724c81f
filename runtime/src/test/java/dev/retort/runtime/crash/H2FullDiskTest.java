package dev.retort.runtime.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.support.LimitedDisk;
import dev.retort.runtime.support.Revisions;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import dev.retort.testing.DriverDataSource;
import dev.retort.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The disk of H2's file is full at some point of a way: one coded message, and the next start with room goes on. */
class H2FullDiskTest {
    /** At how many points of each way the disk is full. */
    private static final int POINTS = Math.max(4, 60 / Integer.getInteger("retort.crash.stride", 5));

    @TempDir
    Path folder;

    @BeforeAll
    static void register() {
        LimitedDisk.register();
    }

    @AfterEach
    void makeRoom() {
        LimitedDisk.makeRoom();
    }

    @ParameterizedTest
    @EnumSource(names = "UPGRADE_OF_MANY", mode = EnumSource.Mode.EXCLUDE)
    void saysSoAndGoesOnWithRoom(Way way) throws Exception {
        tryAll(way, ";WRITE_DELAY=0", POINTS / 2);
    }

    /** By default H2 writes half a second later, and often not before it is closed, which nobody hears of. */
    @Test
    void saysSoWhereItIsWrittenLater() throws Exception {
        tryAll(Way.UPGRADE, "", 0);
    }

    private void tryAll(Way way, String option, int enough) throws Exception {
        Path undisturbed = Files.createDirectories(folder.resolve("undisturbed"));
        Revisions revisions = way.revisions("jdbc:h2:");
        way.prepare(on(undisturbed, option), revisions);
        byte[] before = Files.exists(file(undisturbed)) ? Files.readAllBytes(file(undisturbed)) : new byte[0];
        LimitedDisk.makeRoom();
        way.go(on(undisturbed, option), revisions);
        long written = LimitedDisk.written();
        List<String> expected = everything(undisturbed);

        List<String> failures = new ArrayList<>();
        int full = 0;
        for (int i = 0; i < POINTS; i++) {
            Path disturbed = Files.createDirectories(folder.resolve("size" + i));
            if (before.length > 0) {
                Files.write(file(disturbed), before);
            }
            try {
                full += fills(on(disturbed, option), written * i / POINTS, way, revisions) ? 1 : 0;
                way.go(on(disturbed, option), revisions);
                assertThat(everything(disturbed)).isEqualTo(expected);
            } catch (AssertionError | RuntimeException failure) {
                failures.add("point " + i + ": " + failure);
            }
        }
        assertThat(failures).isEmpty();
        assertThat(full).isGreaterThan(enough);
    }

    private static boolean fills(DataSource dataSource, long left, Way way, Revisions revisions) {
        LimitedDisk.leave(left);
        try {
            way.go(dataSource, revisions);
            return false;
        } catch (RetortException failure) {
            assertThat((Object) failure.code()).as(failure.getMessage()).isEqualTo(Code.RT557);
            assertThat(failure.getMessage()).contains("No space left on device").contains("Make room");
            return true;
        } finally {
            LimitedDisk.makeRoom();
        }
    }

    private static DataSource on(Path folder, String option) {
        return new DriverDataSource(LimitedDisk.url(folder.resolve("database")) + option, "sa", "");
    }

    private static List<String> everything(Path folder) {
        try (TestDatabase database = TestDatabase.h2InFolder(folder)) {
            return DyingEverywhereTest.everything(database);
        }
    }

    private static Path file(Path folder) {
        return folder.resolve("database.mv.db");
    }
}
