package dev.retort.runtime.lock;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Pauses that grow, each a little different, so that many who wait do not come back together. */
public final class Backoff {
    private final long longest;
    private long next;

    public Backoff(Duration first, Duration longest) {
        this.next = first.toMillis();
        this.longest = longest.toMillis();
    }

    /** The length of the next pause. */
    public Duration next() {
        long millis = next / 2 + ThreadLocalRandom.current().nextLong(next / 2 + 1);
        next = Math.min(longest, next * 2);
        return Duration.ofMillis(Math.max(1, millis));
    }

    /**
     * Sleeps.
     *
     * @return whether it was not interrupted; if it was, the thread's flag is set again
     */
    public static boolean sleep(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
