package dev.retort.runtime.execution;

import dev.retort.runtime.dialect.Dialect;
import dev.retort.runtime.history.HistorySql;
import dev.retort.runtime.history.HistoryStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs statements that write into the runtime's own tables, as is quickest on the database. */
final class HistoryStatementRunner implements AutoCloseable {
    private final Connection connection;
    private final boolean keepsPrepared;
    private final HistorySql sql;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    HistoryStatementRunner(Connection connection, Dialect dialect, HistorySql sql) {
        this.connection = connection;
        this.keepsPrepared = dialect.keepsPrepared();
        this.sql = sql;
    }

    /** Runs statements in their order. */
    void run(List<HistoryStatement> statements) throws SQLException {
        if (keepsPrepared) {
            for (HistoryStatement each : statements) {
                runPrepared(each);
            }
        } else {
            runAsText(statements);
        }
    }

    private void runPrepared(HistoryStatement written) throws SQLException {
        String text = written.parameterized();
        PreparedStatement statement = prepared.get(text);
        if (statement == null) {
            statement = connection.prepareStatement(text);
            prepared.put(text, statement);
        }
        for (int i = 0; i < written.values().size(); i++) {
            statement.setObject(i + 1, written.values().get(i));
        }
        statement.executeUpdate();
    }

    /** Runs statements in one round trip where the driver can. */
    private void runAsText(List<HistoryStatement> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            if (statements.size() == 1) {
                statement.executeUpdate(sql.text(statements.get(0)));
            } else {
                for (HistoryStatement each : statements) {
                    statement.addBatch(sql.text(each));
                }
                statement.executeBatch();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
    }
}
