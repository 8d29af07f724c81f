package dev.retort.runtime.dialect;

import org.jspecify.annotations.Nullable;

/**
 * One statement, ready to be run as it is: through a plain {@link java.sql.Statement} with escape processing
 * off, for what looks like a parameter or an escape in it is text.
 *
 * @param sql its text, without a semicolon at the end
 * @param transactional whether it takes part in the transaction around it: is committed and rolled back
 *     with it. If not, it commits by itself and must be run outside of any transaction, with autocommit on
 * @param probe how to tell from the catalog whether it was run; asked where it is not transactional and
 *     somebody died while it may have been running
 * @param batches how its rows are changed some at a time instead, or {@code null} if they are few; only for a
 *     transactional one, which then is not run as it is, but by batches that are each committed
 */
public record SqlStatement(
        String sql,
        boolean transactional,
        Probe probe,
        @Nullable Batches batches) {

    public SqlStatement(String sql, boolean transactional, Probe probe) {
        this(sql, transactional, probe, null);
    }

    /** A statement that takes part in the transaction around it, and so is never in doubt. */
    public static SqlStatement inTransaction(String sql) {
        return new SqlStatement(sql, true, Probe.UNKNOWN);
    }

    /** A statement that commits by itself. */
    public static SqlStatement committing(String sql, Probe probe) {
        return new SqlStatement(sql, false, probe);
    }

    /** The same statement, for so many rows that they are changed some at a time. */
    public SqlStatement inBatches(Batches how) {
        return new SqlStatement(sql, transactional, probe, how);
    }

    @Override
    public String toString() {
        return sql;
    }
}
