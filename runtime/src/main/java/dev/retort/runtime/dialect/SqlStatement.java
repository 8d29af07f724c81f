package dev.retort.runtime.dialect;

/**
 * One statement, ready to be run as it is: through a plain {@link java.sql.Statement} with escape processing
 * off, for what looks like a parameter or an escape in it is text.
 *
 * @param sql its text, without a semicolon at the end
 * @param transactional whether it takes part in the transaction around it: is committed and rolled back
 *     with it. If not, it commits by itself and must be run outside of any transaction, with autocommit on
 * @param probe how to tell from the catalog whether it was run; asked where it is not transactional and
 *     somebody died while it may have been running
 */
public record SqlStatement(String sql, boolean transactional, Probe probe) {

    /** A statement that takes part in the transaction around it, and so is never in doubt. */
    public static SqlStatement inTransaction(String sql) {
        return new SqlStatement(sql, true, Probe.UNKNOWN);
    }

    /** A statement that commits by itself. */
    public static SqlStatement committing(String sql, Probe probe) {
        return new SqlStatement(sql, false, probe);
    }

    @Override
    public String toString() {
        return sql;
    }
}
