package dev.retort.runtime.history;

import dev.retort.runtime.HistoryEntry;
import dev.retort.runtime.HistoryEntry.Action;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the log. */
public final class HistoryReader {
    private final HistorySql sql;

    public HistoryReader(HistorySql sql) {
        this.sql = sql;
    }

    /** The state of a set; {@link SetState#BASE} if it has no row. */
    public SetState state(Connection connection, String set) throws SQLException {
        return StateReader.readOne(connection, sql.selectState(set));
    }

    /**
     * The state of a set, in a transaction that this begins, if another query before it says so; both go to the
     * database at once, and the second sees what was committed before the first had its answer.
     *
     * @param condition a query whose row begins with whether to go on
     * @return empty if it says not to; the transaction is then rolled back
     */
    public Optional<SetState> stateIf(Connection connection, String condition, String set) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(condition + "; " + sql.selectState(set));
            try (ResultSet row = statement.getResultSet()) {
                row.next();
                if (!row.getBoolean(1)) {
                    connection.rollback();
                    return Optional.empty();
                }
            }
            statement.getMoreResults();
            try (ResultSet row = statement.getResultSet()) {
                return Optional.of(StateReader.readOne(row));
            }
        }
    }

    /** The revisions of a set that the log says are applied. */
    public AppliedRevisions applied(Connection connection, String set) throws SQLException {
        AppliedRevisions applied = new AppliedRevisions();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql.selectActions(set))) {
            while (rows.next()) {
                String id = rows.getString(1);
                Action action = action(rows.getString(4));
                if (action == Action.ACCEPT) {
                    applied.recheck(id, rows.getString(5));
                } else if (action.applies()) {
                    applied.add(new AppliedRevisions.Applied(
                            id, ids(rows.getString(2)), rows.getString(3), rows.getString(5)));
                } else {
                    applied.remove(id);
                }
            }
        }
        return applied;
    }

    /** How the last application of a revision is undone, or {@code null} if the log does not say. */
    public @Nullable String undo(Connection connection, String set, String revision) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setMaxRows(1);
            try (ResultSet rows = statement.executeQuery(sql.selectUndo(set, revision))) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }

    /** The whole log of a set, oldest first. */
    public List<HistoryEntry> entries(Connection connection, String set) throws SQLException {
        List<HistoryEntry> entries = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql.selectEntries(set))) {
            boolean saysWhereItRan = hasColumn(rows.getMetaData(), "ran_on");
            while (rows.next()) {
                entries.add(new HistoryEntry(
                        rows.getLong("number"),
                        rows.getString("set_name"),
                        rows.getString("revision"),
                        ids(rows.getString("parents")),
                        rows.getString("name"),
                        rows.getString("message"),
                        action(rows.getString("action")),
                        rows.getString("done_by"),
                        Moments.parse(rows.getString("done_at")),
                        Duration.ofMillis(rows.getLong("duration_ms")),
                        rows.getString("checksum"),
                        rows.getString("tool"),
                        rows.getString("statements"),
                        rows.getString("undo"),
                        saysWhereItRan ? rows.getString("ran_on") : null));
            }
        }
        return entries;
    }

    private static boolean hasColumn(ResultSetMetaData row, String name) throws SQLException {
        for (int i = 1; i <= row.getColumnCount(); i++) {
            if (row.getColumnLabel(i).equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> ids(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }

    private static Action action(String word) {
        try {
            return Action.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new RetortException(
                    Code.RT506,
                    "the database's history holds the action '" + word + "', which this version of Retort does not"
                            + " know. Use a newer version of Retort.",
                    unknown);
        }
    }
}
