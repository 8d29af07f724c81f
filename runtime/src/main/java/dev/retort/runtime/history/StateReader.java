package dev.retort.runtime.history;

import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads where a database is: with one statement, whatever the number of sets and revisions. */
public final class StateReader {
    /** The table of states, without its schema. */
    static final String TABLE = "retort_state";

    private StateReader() {}

    /**
     * The states of the sets that have one.
     *
     * @param schema where the table of states is, {@code null} for the connection's own
     * @throws SQLException among other reasons if there is no such table
     * @throws RetortException if a newer Retort wrote what this one would misread (RT506)
     */
    public static Map<String, SetState> read(Connection connection, @Nullable String schema, List<String> sets)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql(schema, sets.size()))) {
            for (int i = 0; i < sets.size(); i++) {
                statement.setString(i + 1, sets.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                Map<String, SetState> states = new HashMap<>();
                while (rows.next()) {
                    states.put(rows.getString(1), state(rows));
                }
                return states;
            }
        }
    }

    private static String sql(@Nullable String schema, int sets) {
        StringBuilder sql = new StringBuilder("select set_name, heads, unfinished, needs from ");
        if (schema != null) {
            sql.append(schema).append('.');
        }
        sql.append(TABLE).append(" where set_name in (?");
        for (int i = 1; i < sets; i++) {
            sql.append(", ?");
        }
        return sql.append(')').toString();
    }

    /** The state in the only row of a query, {@link SetState#BASE} if there is none. */
    static SetState readOne(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return readOne(rows);
        }
    }

    /** The state in the only row of a result, {@link SetState#BASE} if there is none. */
    static SetState readOne(ResultSet rows) throws SQLException {
        return rows.next() ? state(rows) : SetState.BASE;
    }

    private static SetState state(ResultSet row) throws SQLException {
        requireReadable(row.getInt(4));
        return new SetState(row.getString(2), row.getString(3));
    }

    private static void requireReadable(int needs) {
        if (needs > HistoryTables.LAYOUT) {
            throw new RetortException(
                    Code.RT506,
                    "the database's history was written by a newer Retort (it needs layout " + needs
                            + "; this version knows " + HistoryTables.LAYOUT + "). Use a newer version of Retort.");
        }
    }
}
