package dev.retort.runtime.dialect.h2;

import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.type.Types.varchar;

import dev.retort.runtime.dialect.Dialect;
import dev.retort.runtime.dialect.Fault;
import dev.retort.runtime.dialect.Locks;
import dev.retort.runtime.dialect.standard.Queries;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * H2's locks: a row of a table of their own, locked by a transaction that stays open. It is open on a
 * connection of its own, because every change of the schema commits.
 */
final class H2Locks implements Locks {
    private final Dialect dialect;
    private final ObjectName name;

    H2Locks(Dialect dialect, @Nullable String schema) {
        this.dialect = dialect;
        this.name = ObjectName.of(schema, "retort_lock");
    }

    @Override
    public Table table() {
        return Table.of(name, List.of(column("name", varchar(255)).notNull(), primaryKey("pk_retort_lock", "name")));
    }

    @Override
    public boolean inTransaction() {
        return false;
    }

    @Override
    public boolean tryInTransaction(Connection connection, String lock) {
        throw new UnsupportedOperationException("H2 commits with every change of the schema");
    }

    @Override
    public boolean ownConnection(Connection connection) {
        return true;
    }

    @Override
    public boolean tryOnConnection(Connection connection, String lock) throws SQLException {
        int patience = Queries.first(connection, row -> row.getInt(1), "call lock_timeout()")
                .orElse(0);
        Queries.run(connection, "set lock_timeout 1");
        connection.setAutoCommit(false);
        boolean taken = false;
        try {
            take(connection, "merge into " + dialect.identifiers().quote(name) + " (name) key (name) values (?)", lock);
            taken = true;
            return true;
        } catch (SQLException failure) {
            Fault fault = dialect.fault(failure);
            // Another's row that is not committed yet shows as a duplicate or as a lock.
            if (fault == Fault.LOCK_TIMEOUT || fault == Fault.DATA) {
                return false;
            }
            throw failure;
        } finally {
            if (!taken) {
                release(connection, lock);
            }
            Queries.run(connection, "set lock_timeout " + patience);
        }
    }

    @Override
    public void release(Connection connection, String lock) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

    @Override
    public Optional<String> holder(Connection connection, String lock) throws SQLException {
        return Queries.first(
                connection,
                row -> "session " + row.getInt(1) + " of user " + row.getString(2) + ", begun " + row.getString(3),
                "select s.SESSION_ID, s.USER_NAME, s.SESSION_START from INFORMATION_SCHEMA.SESSIONS s"
                        + " join INFORMATION_SCHEMA.LOCKS l on l.SESSION_ID = s.SESSION_ID"
                        + " where l.TABLE_SCHEMA = coalesce(?, schema()) and l.TABLE_NAME = ?"
                        + " and s.SESSION_ID <> session_id() order by s.SESSION_START",
                name.schema() == null ? null : dialect.identifiers().stored(name.schema()),
                dialect.identifiers().stored(name.name()));
    }

    private static void take(Connection connection, String sql, String lock) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, lock);
            statement.executeUpdate();
        }
    }
}
