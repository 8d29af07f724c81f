package dev.retort.runtime.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.Retort;
import dev.retort.runtime.support.EveryDatabase;
import dev.retort.runtime.support.Revisions;
import dev.retort.runtime.support.Wiretap;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import dev.retort.testing.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * While a program is between two calls to the database, another one does all that is left, if the first does not hold the
 * lock then. The first goes on, and nothing is done twice.
 */
class OvertakenTest {
    /** Only each so manieth point is tried by default; {@code -Dretort.crash.stride=1} tries all. */
    private static final int STRIDE = Integer.getInteger("retort.crash.stride", 5);

    @EveryDatabase
    void doesNothingTwice(TestDatabase undisturbed, TestDatabase disturbed) {
        Revisions revisions = EveryOperation.revisions(undisturbed.url());
        AtomicInteger calls = new AtomicInteger();
        Way.UPGRADE.go(
                new Wiretap(undisturbed.dataSource(), (call, after) -> calls.addAndGet(after ? 0 : 1)), revisions);
        List<String> expected = DyingEverywhereTest.everything(undisturbed);
        // On MariaDB the two would share their schemas.
        undisturbed.clear();

        List<String> failures = new ArrayList<>();
        for (int point = STRIDE / 2; point < calls.get(); point += STRIDE) {
            disturbed.clear();
            try {
                Way.UPGRADE.go(overtakenAt(point, disturbed, revisions), revisions);
                assertThat(DyingEverywhereTest.everything(disturbed)).isEqualTo(expected);
            } catch (AssertionError | RuntimeException failure) {
                failures.add("point " + point + ": " + failure);
            }
        }
        assertThat(failures).isEmpty();
    }

    private static Wiretap overtakenAt(int point, TestDatabase database, Revisions revisions) {
        AtomicInteger heard = new AtomicInteger();
        Retort other = Retort.builder(database.dataSource(), revisions)
                .patience(Duration.ofMillis(1))
                .build();
        return new Wiretap(database.dataSource(), (call, after) -> {
            if (after || heard.getAndIncrement() != point) {
                return;
            }
            try {
                other.upgrade();
            } catch (RetortException waited) {
                assertThat(waited.code()).isEqualTo(Code.RT514);
            }
        });
    }
}
