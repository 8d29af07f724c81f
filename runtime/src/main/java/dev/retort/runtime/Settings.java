package dev.retort.runtime;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * How revisions are applied; made by {@link Retort.Builder}.
 *
 * @param historySchema the database schema of the runtime's own tables, or {@code null} for the connection's
 * @param patience how long it waits for another starter
 * @param lockTimeout how long a statement waits for a lock that the application holds, {@link
 *     Duration#ZERO} for the connection's own limit
 * @param lockRetries how often a statement that waited too long is tried again
 * @param statementTimeout how long a statement may run, {@link Duration#ZERO} for the connection's own limit
 * @param undoUnknown whether {@link Retort#upgrade()} undoes revisions that this build does not have
 * @param allowLoss whether undoing revisions that this build does not have may lose data
 * @param skipCode whether undoing revisions that this build does not have leaves out their steps in code
 * @param jdbi prepares what steps in code are given, or {@code null}
 * @param listeners who is told what happens
 */
public record Settings(
        @Nullable String historySchema,
        Duration patience,
        Duration lockTimeout,
        int lockRetries,
        Duration statementTimeout,
        boolean undoUnknown,
        boolean allowLoss,
        boolean skipCode,
        @Nullable Consumer<Jdbi> jdbi,
        List<MigrationListener> listeners) {
    public Settings {
        listeners = List.copyOf(listeners);
    }

    /** As an application at its start wants it. */
    static final Settings DEFAULT = new Settings(
            null,
            Duration.ofMinutes(10),
            Duration.ofSeconds(5),
            10,
            Duration.ZERO,
            false,
            false,
            false,
            null,
            List.of());

    Settings withHistorySchema(@Nullable String value) {
        return new Settings(
                value,
                patience,
                lockTimeout,
                lockRetries,
                statementTimeout,
                undoUnknown,
                allowLoss,
                skipCode,
                jdbi,
                listeners);
    }

    Settings withPatience(Duration value) {
        return new Settings(
                historySchema,
                value,
                lockTimeout,
                lockRetries,
                statementTimeout,
                undoUnknown,
                allowLoss,
                skipCode,
                jdbi,
                listeners);
    }

    Settings withStatementTimeout(Duration value) {
        return new Settings(
                historySchema,
                patience,
                lockTimeout,
                lockRetries,
                value,
                undoUnknown,
                allowLoss,
                skipCode,
                jdbi,
                listeners);
    }

    Settings withUndoUnknown(boolean value) {
        return new Settings(
                historySchema,
                patience,
                lockTimeout,
                lockRetries,
                statementTimeout,
                value,
                allowLoss,
                skipCode,
                jdbi,
                listeners);
    }

    Settings withAllowLoss(boolean value) {
        return new Settings(
                historySchema,
                patience,
                lockTimeout,
                lockRetries,
                statementTimeout,
                undoUnknown,
                value,
                skipCode,
                jdbi,
                listeners);
    }

    Settings withSkipCode(boolean value) {
        return new Settings(
                historySchema,
                patience,
                lockTimeout,
                lockRetries,
                statementTimeout,
                undoUnknown,
                allowLoss,
                value,
                jdbi,
                listeners);
    }

    Settings withJdbi(@Nullable Consumer<Jdbi> value) {
        return new Settings(
                historySchema,
                patience,
                lockTimeout,
                lockRetries,
                statementTimeout,
                undoUnknown,
                allowLoss,
                skipCode,
                value,
                listeners);
    }

    Settings withListeners(List<MigrationListener> value) {
        return new Settings(
                historySchema,
                patience,
                lockTimeout,
                lockRetries,
                statementTimeout,
                undoUnknown,
                allowLoss,
                skipCode,
                jdbi,
                value);
    }

    Settings withLockTimeout(Duration timeout, int retries) {
        return new Settings(
                historySchema,
                patience,
                timeout,
                retries,
                statementTimeout,
                undoUnknown,
                allowLoss,
                skipCode,
                jdbi,
                listeners);
    }
}
