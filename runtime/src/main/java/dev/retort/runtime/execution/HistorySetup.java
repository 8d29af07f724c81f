package dev.retort.runtime.execution;

import dev.retort.runtime.dialect.Dialect;
import dev.retort.runtime.dialect.Fault;
import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.runtime.dialect.TableShape;
import dev.retort.runtime.history.HistorySql;
import dev.retort.runtime.history.HistoryTables;
import dev.retort.runtime.lock.StarterLock;
import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Creates the runtime's own tables where they are not there yet, and brings those of an older Retort to the layout
 * of this one; several starters may do so at once, and each may die at any moment.
 */
final class HistorySetup {
    private final Connection connection;
    private final Dialect dialect;
    private final HistorySql sql;
    private final @Nullable Table lockTable;
    private final StarterLock lock;

    HistorySetup(Connection connection, Dialect dialect, HistorySql sql, @Nullable Table lockTable, StarterLock lock) {
        this.connection = connection;
        this.dialect = dialect;
        this.sql = sql;
        this.lockTable = lockTable;
        this.lock = lock;
    }

    /** Whether the tables are there, both. */
    boolean isThere() throws SQLException {
        Set<String> tables = tables();
        return isThere(tables, sql.tables().state())
                && isThere(tables, sql.tables().log());
    }

    /** Whether one of the tables is there without the other. */
    boolean isHalfThere() throws SQLException {
        return hasState() != hasLog();
    }

    boolean hasState() throws SQLException {
        return isThere(tables(), sql.tables().state());
    }

    boolean hasLog() throws SQLException {
        return isThere(tables(), sql.tables().log());
    }

    /** Sees to it that the tables are there in this build's layout, and a row for each of the sets. */
    void ensure(Set<String> sets) throws SQLException {
        if (lockTable != null) {
            connection.setAutoCommit(true);
            createLockTable(lockTable);
        }
        lock.beginTransaction();
        if (!dialect.transactionalDdl()) {
            connection.setAutoCommit(true);
        }
        Set<String> tables = tables();
        boolean changed = !isThere(tables, sql.tables().state())
                || !isThere(tables, sql.tables().log());
        create(tables, sql.tables().stateTable());
        create(tables, sql.tables().logTable());
        changed |= upgradeLayout();
        for (String set : sets) {
            changed |= run(sql.insertState(set)) > 0;
        }
        if (!connection.getAutoCommit()) {
            end(changed);
        }
    }

    /**
     * Adds what an older layout lacks. The columns come first and the number of the layout last: who dies in between
     * leaves what the next one goes on with.
     */
    private boolean upgradeLayout() throws SQLException {
        if (layout() >= HistoryTables.LAYOUT) {
            return false;
        }
        if (!dialect.transactionalDdl()) {
            mend();
        }
        for (Table table : List.of(sql.tables().stateTable(), sql.tables().logTable())) {
            TableShape shape = Objects.requireNonNull(dialect.catalog().table(connection, table.name()));
            for (Column column : table.columns()) {
                if (!shape.columns().containsKey(dialect.identifiers().stored(column.name()))) {
                    for (SqlStatement statement : sql.add(table, column)) {
                        run(statement.sql());
                    }
                }
            }
        }
        run(sql.updateLayout());
        return true;
    }

    /** Mends what a starter left that died while it altered one of the tables. Called under the lock. */
    void mend() throws SQLException {
        for (ObjectName table : List.of(sql.tables().state(), sql.tables().log())) {
            dialect.mend(connection, "alter table " + dialect.identifiers().quote(table));
        }
    }

    private int layout() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql.selectLayout())) {
            row.next();
            return row.getInt(1);
        }
    }

    /** On SQLite a commit waits for all who read, even if there is nothing to commit. */
    private void end(boolean changed) throws SQLException {
        if (changed) {
            connection.commit();
        } else {
            connection.rollback();
        }
    }

    private void create(Set<String> present, Table table) throws SQLException {
        if (!isThere(present, table.name())) {
            for (SqlStatement statement : sql.create(table)) {
                run(statement.sql());
            }
        }
    }

    /** It cannot be created under the lock, so another starter may have been quicker. */
    private void createLockTable(Table table) throws SQLException {
        try {
            create(tables(), table);
        } catch (SQLException failure) {
            if (Faults.kind(dialect, failure) != Fault.EXISTS) {
                throw failure;
            }
        }
    }

    private Set<String> tables() throws SQLException {
        return dialect.catalog().tables(connection, sql.tables().state().schema());
    }

    private boolean isThere(Set<String> tables, ObjectName name) {
        return tables.contains(dialect.identifiers().stored(name.name()));
    }

    private int run(String text) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(text);
        }
    }
}
