package dev.retort.runtime.lock;

import dev.retort.runtime.MigrationEvent;
import dev.retort.runtime.MigrationListener;
import java.sql.SQLException;
import java.time.Duration;

/** Tries again, with pauses that grow, what others are in the way of, for as long as it is patient, and tells so. */
public final class Waits {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);
    private static final Duration BETWEEN_EVENTS = Duration.ofSeconds(10);

    private final Duration patience;
    private final MigrationListener listener;

    /**
     * @param patience how long it is waited for others
     * @param listener is told now and then of whom it is waited for
     */
    public Waits(Duration patience, MigrationListener listener) {
        this.patience = patience;
        this.listener = listener;
    }

    /**
     * Tries until it succeeds.
     *
     * @param attempt what is tried
     * @param whom who is in the way, in a person's words
     * @param tooLong makes what is thrown after having waited for so long
     */
    public void until(Attempt attempt, Whom whom, TooLong tooLong) throws SQLException {
        Backoff backoff = new Backoff(FIRST_PAUSE, LONGEST_PAUSE);
        long start = System.nanoTime();
        Duration told = null;
        while (!attempt.succeeds()) {
            Duration waited = Duration.ofNanos(System.nanoTime() - start);
            if (told == null || waited.minus(told).compareTo(BETWEEN_EVENTS) >= 0) {
                listener.on(new MigrationEvent.Waiting(whom.described(), waited));
                told = waited;
            }
            if (waited.compareTo(patience) >= 0 || !Backoff.sleep(backoff.next())) {
                throw tooLong.after(whom.described(), waited);
            }
        }
    }

    /** What others may be in the way of. */
    @FunctionalInterface
    public interface Attempt {
        /** Whether they are not any more, and it is done. */
        boolean succeeds() throws SQLException;
    }

    /** Who is in the way. */
    @FunctionalInterface
    public interface Whom {
        String described() throws SQLException;
    }

    /** What is said when there is no patience left. */
    @FunctionalInterface
    public interface TooLong {
        RuntimeException after(String whom, Duration waited);
    }
}
