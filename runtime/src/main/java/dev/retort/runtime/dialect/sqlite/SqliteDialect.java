package dev.retort.runtime.dialect.sqlite;

import dev.retort.runtime.dialect.CatalogReader;
import dev.retort.runtime.dialect.Fault;
import dev.retort.runtime.dialect.Locks;
import dev.retort.runtime.dialect.Sessions;
import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.runtime.dialect.standard.StandardDialect;
import dev.retort.schema.Schema;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.type.ColumnType;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** SQLite: a change of the schema rolls back with its transaction. */
public final class SqliteDialect extends StandardDialect {
    static final String NAME = "sqlite";

    public SqliteDialect() {
        super(NAME, new SqliteIdentifiers(), new SqliteLiterals(), new SqliteTypes());
    }

    @Override
    public String title() {
        return "SQLite";
    }

    @Override
    public boolean transactionalDdl() {
        return true;
    }

    @Override
    public SqliteDefinitions definitions() {
        return new SqliteDefinitions(this);
    }

    @Override
    protected Operation.Visitor<List<SqlStatement>> statements(Schema before) {
        return new SqliteStatements(this, before);
    }

    @Override
    public int together(List<Operation> operations) {
        return SqliteBatch.length(operations);
    }

    @Override
    public List<SqlStatement> renderTogether(List<Operation> operations, Schema before) {
        return operations.size() == 1
                ? render(operations.get(0), before)
                : new SqliteBatch(this, operations, before).statements();
    }

    @Override
    public CatalogReader catalog() {
        return new SqliteCatalog(identifiers(), types());
    }

    /** The whole file is one lock, whatever tables it holds. */
    @Override
    public Locks locks(@Nullable String schema) {
        return new SqliteLocks();
    }

    @Override
    public Sessions sessions() {
        return new SqliteSessions();
    }

    @Override
    public Optional<String> misfits(String column, ColumnType from, ColumnType to) {
        return SqliteMisfits.of(column, from, to);
    }

    @Override
    public String converted(String column, ColumnType from, ColumnType to) {
        return SqliteConversions.of(column, from, to);
    }

    @Override
    public Fault fault(SQLException failure) {
        return SqliteFaults.fault(failure);
    }
}
