package dev.retort.runtime.execution;

import dev.retort.runtime.dialect.Dialect;
import dev.retort.runtime.history.HistorySql;
import dev.retort.runtime.history.HistoryWrite;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs what writes into the runtime's own tables, as is quickest on the database. */
final class HistoryWrites implements AutoCloseable {
    private final Connection connection;
    private final boolean keepsPrepared;
    private final HistorySql sql;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    HistoryWrites(Connection connection, Dialect dialect, HistorySql sql) {
        this.connection = connection;
        this.keepsPrepared = dialect.keepsPrepared();
        this.sql = sql;
    }

    /** Runs statements in their order. */
    void run(List<HistoryWrite> writes) throws SQLException {
        if (keepsPrepared) {
            for (HistoryWrite write : writes) {
                runPrepared(write);
            }
        } else {
            runAsText(writes);
        }
    }

    private void runPrepared(HistoryWrite write) throws SQLException {
        String text = write.parameterized();
        PreparedStatement statement = prepared.get(text);
        if (statement == null) {
            statement = connection.prepareStatement(text);
            prepared.put(text, statement);
        }
        for (int i = 0; i < write.values().size(); i++) {
            statement.setObject(i + 1, write.values().get(i));
        }
        statement.executeUpdate();
    }

    /** Runs statements in one round trip where the driver can. */
    private void runAsText(List<HistoryWrite> writes) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            if (writes.size() == 1) {
                statement.executeUpdate(sql.text(writes.get(0)));
            } else {
                for (HistoryWrite write : writes) {
                    statement.addBatch(sql.text(write));
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
