package dev.retort.runtime.execution;

import dev.retort.runtime.lock.Waits;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something that is done again and again while others hold a lock that it needs, until it succeeds. */
final class Retried<T> {
    private final Use<T> use;
    private final Locked locked;
    private @Nullable T result;
    private @Nullable SQLException failure;

    /**
     * @param use what is done
     * @param locked whether it failed only because others hold a lock
     */
    Retried(Use<T> use, Locked locked) {
        this.use = use;
        this.locked = locked;
    }

    /** What is done, and may be done again if it fails. */
    @FunctionalInterface
    interface Use<T> {
        T run() throws SQLException;
    }

    /** Tells failures apart, and takes back what was begun. */
    @FunctionalInterface
    interface Locked {
        boolean by(SQLException failure) throws SQLException;
    }

    /**
     * Does it.
     *
     * @param doing what for, in words that follow "while"
     * @throws dev.retort.schema.finding.RetortException if others hold the lock for too long (RT555)
     */
    T until(Waits waits, String doing) throws SQLException {
        waits.until(
                this::succeeds,
                () -> "somebody who holds a lock (" + Faults.said(failure()) + ")",
                (whom, waited) -> Faults.locked(failure(), doing, waited));
        return Objects.requireNonNull(result);
    }

    private boolean succeeds() throws SQLException {
        try {
            result = use.run();
            return true;
        } catch (SQLException thrown) {
            failure = thrown;
            if (locked.by(thrown)) {
                return false;
            }
            throw thrown;
        }
    }

    private SQLException failure() {
        return Objects.requireNonNull(failure);
    }
}
