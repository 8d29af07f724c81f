package dev.retort.runtime.dialect.sqlite;

import dev.retort.runtime.dialect.Sessions;
import dev.retort.runtime.dialect.standard.Queries;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A connection that runs revisions, and knows whether the transaction at hand builds tables anew. */
final class SqliteSession implements Sessions.Session {
    private static final int SAMPLE = 5;
    private final Connection connection;
    private final boolean foreignKeys;
    private final long busy;
    private boolean rebuilds;
    private long orphansBefore;
    private List<String> brokenBefore = List.of();

    /**
     * @param foreignKeys whether the connection enforces foreign keys
     * @param busy how long it waits for a lock
     */
    SqliteSession(Connection connection, boolean foreignKeys, long busy) {
        this.connection = connection;
        this.foreignKeys = foreignKeys;
        this.busy = busy;
    }

    @Override
    public void beforeTransaction(List<String> statements) throws SQLException {
        rebuilds = statements.contains(SqliteRebuild.MARK);
        if (foreignKeys) {
            connection.setAutoCommit(true);
            SqliteSessions.set(connection, "foreign_keys", rebuilds ? "off" : "on");
        }
    }

    /** One that builds a table anew has no foreign keys; rows that others change may rely on them. */
    @Override
    public boolean mayShareTransaction(List<String> statements) {
        return !statements.contains(SqliteRebuild.MARK);
    }

    @Override
    public void afterBegin() throws SQLException {
        if (rebuilds) {
            orphansBefore = orphans();
            brokenBefore = brokenViews();
        }
    }

    @Override
    public void beforeCommitting() {
        // No statement commits by itself.
    }

    @Override
    public void beforeCommit() throws SQLException {
        if (!rebuilds) {
            return;
        }
        if (orphans() > orphansBefore) {
            List<String> sample = Queries.all(
                    connection,
                    row -> "rowid " + row.getString(2) + " of " + row.getString(1) + " refers to no row of "
                            + row.getString(3),
                    "select * from pragma_foreign_key_check limit " + SAMPLE);
            throw new SQLException("rows refer to rows that do not exist: " + String.join(", ", sample), "23000");
        }
        List<String> broken = new ArrayList<>(brokenViews());
        broken.removeAll(brokenBefore);
        if (!broken.isEmpty()) {
            throw new SQLException("views do not work any more: " + String.join(", ", broken)
                    + ". Drop them before the change, and create them anew after it");
        }
    }

    private long orphans() throws SQLException {
        return Queries.first(connection, row -> row.getLong(1), "select count(*) from pragma_foreign_key_check")
                .orElse(0L);
    }

    private List<String> brokenViews() throws SQLException {
        List<String> broken = new ArrayList<>();
        for (String view : Queries.all(
                connection, row -> row.getString(1), "select name from sqlite_schema where type = 'view'")) {
            try {
                Queries.run(connection, "explain select * from \"" + view.replace("\"", "\"\"") + '"');
            } catch (SQLException failure) {
                broken.add(view);
            }
        }
        return broken;
    }

    @Override
    public void close() throws SQLException {
        SqliteSessions.set(connection, "busy_timeout", Long.toString(busy));
        SqliteSessions.set(connection, "legacy_alter_table", "off");
        if (foreignKeys) {
            connection.setAutoCommit(true);
            SqliteSessions.set(connection, "foreign_keys", "on");
        }
    }
}
