package dev.retort.runtime.dialect.innodb;

import dev.retort.runtime.dialect.Sessions;
import dev.retort.runtime.dialect.standard.Queries;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Sessions of MariaDB and MySQL: limits, and modes. Values that do not fit are refused and not cut, a
 * backslash escapes in texts, a 0 stays a 0 in a column that becomes counted, and
 * a backfill may change all rows.
 */
public final class InnodbSessions implements Sessions {
    private static final String MODE = "concat_ws(',', replace(@@session.sql_mode, 'NO_BACKSLASH_ESCAPES', ''),"
            + " 'STRICT_TRANS_TABLES', 'NO_AUTO_VALUE_ON_ZERO')";

    private final StatementTimeout timeout;

    public InnodbSessions(StatementTimeout timeout) {
        this.timeout = timeout;
    }

    /**
     * The variable that limits statements.
     *
     * @param variable its name
     * @param unit its unit, in milliseconds
     */
    public record StatementTimeout(String variable, int unit) {}

    @Override
    public Session open(Connection connection, Limits limits) throws SQLException {
        String restored = Queries.first(
                        connection,
                        row -> "set session sql_mode = '" + row.getString(1) + "', lock_wait_timeout = "
                                + row.getLong(2) + ", innodb_lock_wait_timeout = " + row.getLong(3)
                                + ", sql_safe_updates = " + row.getInt(5) + ", "
                                + timeout.variable() + " = "
                                + new BigDecimal(row.getString(4))
                                        .stripTrailingZeros()
                                        .toPlainString(),
                        "select @@session.sql_mode, @@session.lock_wait_timeout, @@session.innodb_lock_wait_timeout,"
                                + " @@session." + timeout.variable() + ", @@session.sql_safe_updates")
                .orElseThrow();
        for (String sql : prologue(limits)) {
            Queries.run(connection, sql);
        }
        return new Session() {
            @Override
            public void afterBegin() {}

            @Override
            public void beforeCommitting() {}

            @Override
            public void beforeCommit() {}

            @Override
            public void close() throws SQLException {
                Queries.run(connection, restored);
            }
        };
    }

    @Override
    public List<String> prologue(Limits limits) {
        List<String> settings = new ArrayList<>();
        settings.add("sql_mode = " + MODE);
        settings.add("sql_safe_updates = 0");
        if (!limits.lock().equals(Duration.ZERO)) {
            // In whole seconds, at least one.
            long seconds = Math.max(1, (limits.lock().toMillis() + 999) / 1000);
            settings.add("lock_wait_timeout = " + seconds);
            settings.add("innodb_lock_wait_timeout = " + seconds);
        }
        if (!limits.statement().equals(Duration.ZERO)) {
            settings.add(timeout.variable() + " = "
                    + BigDecimal.valueOf(limits.statement().toMillis())
                            .divide(BigDecimal.valueOf(timeout.unit()))
                            .toPlainString());
        }
        return List.of("set session " + String.join(", ", settings));
    }

    @Override
    public List<String> epilogue(Limits limits) {
        return List.of();
    }
}
