package dev.retort.runtime.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.support.Revisions;
import dev.retort.runtime.support.Wiretap;
import dev.retort.schema.finding.RetortException;
import dev.retort.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What befalls the database under a program that lives on. It strikes at one point of a way: at an even one before a
 * call to the database, at an odd one while that call is running. The program must fail with a code, if at all, and the
 * next start must finish what it began.
 */
abstract class Calamity {
    /** Strikes; what it needs to know of the database it asks for by itself. */
    abstract void strike() throws Exception;

    /** Brings the database back. */
    abstract void recover() throws Exception;

    /**
     * Has it strike at points of a way.
     *
     * @param most how many points are tried at most, spread over the way
     * @return how many were tried
     */
    int strikeAll(TestDatabase undisturbed, TestDatabase disturbed, Way way, int most) throws Exception {
        Revisions revisions = way.revisions(undisturbed.url());
        way.prepare(undisturbed.dataSource(), revisions);
        AtomicInteger calls = new AtomicInteger();
        way.go(new Wiretap(undisturbed.dataSource(), (call, after) -> calls.addAndGet(after ? 0 : 1)), revisions);
        List<String> expected = DyingEverywhereTest.everything(undisturbed);
        // On MariaDB the two would share their schemas.
        undisturbed.clear();
        int points = 2 * calls.get();
        // An odd stride, to come to points of both kinds.
        int stride = points <= most ? 1 : points / most | 1;
        int tried = 0;
        List<String> failures = new ArrayList<>();
        for (int point = stride / 2; point < points; point += stride) {
            disturbed.clear();
            way.prepare(disturbed.dataSource(), revisions);
            List<String> at = new ArrayList<>();
            try {
                goAndBeStruck(disturbed, point, way, revisions, at);
                recover();
                way.go(disturbed.dataSource(), revisions);
                assertThat(DyingEverywhereTest.everything(disturbed)).isEqualTo(expected);
            } catch (AssertionError | RuntimeException failure) {
                failures.add("point " + point + " " + at + ": " + failure);
            }
            tried++;
        }
        assertThat(failures).isEmpty();
        return tried;
    }

    private void goAndBeStruck(TestDatabase database, int point, Way way, Revisions revisions, List<String> at)
            throws Exception {
        AtomicInteger heard = new AtomicInteger();
        List<CompletableFuture<Void>> strikes = new ArrayList<>();
        Wiretap dataSource = new Wiretap(database.dataSource(), (call, after) -> {
            int before = after ? -2 : 2 * heard.getAndIncrement();
            if (point == before || point == before + 1) {
                at.add(call.lines().findFirst().orElse(""));
                strikes.add(CompletableFuture.runAsync(this::strikeUnchecked));
            }
            if (point == before) {
                strikes.get(0).join();
            }
        });
        try {
            way.go(dataSource, revisions);
        } catch (RetortException expected) {
            assertThat(expected.getMessage()).startsWith("RT5");
        } finally {
            for (CompletableFuture<Void> strike : strikes) {
                strike.get();
            }
        }
    }

    private void strikeUnchecked() {
        try {
            strike();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
