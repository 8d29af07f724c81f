package dev.retort.runtime.dialect.postgresql;

import dev.retort.runtime.dialect.CatalogReader;
import dev.retort.runtime.dialect.Fault;
import dev.retort.runtime.dialect.Locks;
import dev.retort.runtime.dialect.Misfits;
import dev.retort.runtime.dialect.Sessions;
import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.runtime.dialect.standard.Definitions;
import dev.retort.runtime.dialect.standard.Letters;
import dev.retort.runtime.dialect.standard.Queries;
import dev.retort.runtime.dialect.standard.StandardDialect;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.type.ColumnType;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** PostgreSQL: nearly everything rolls back with its transaction. */
public final class PostgresqlDialect extends StandardDialect {
    static final String NAME = "postgresql";
    /** The newest major version that this dialect was tried on. */
    static final int NEWEST = 18;

    /** From here on a text can be asked whether it is JSON. */
    private static final int IS_JSON_SINCE = 16;

    private final int version;

    /**
     * @param version the major version
     */
    public PostgresqlDialect(int version) {
        super(NAME, new PostgresqlIdentifiers(), new PostgresqlLiterals(), new PostgresqlTypes());
        this.version = version;
    }

    /** The server's major version. */
    int version() {
        return version;
    }

    @Override
    public String title() {
        return "PostgreSQL " + version;
    }

    @Override
    public boolean transactionalDdl() {
        return true;
    }

    @Override
    public Definitions definitions() {
        return new PostgresqlDefinitions(this);
    }

    @Override
    protected Operation.Visitor<List<SqlStatement>> statements(Schema before) {
        return new PostgresqlStatements(this, before);
    }

    @Override
    public CatalogReader catalog() {
        return new PostgresqlCatalog(identifiers(), types());
    }

    @Override
    public Locks locks(@Nullable String schema) {
        return new PostgresqlLocks();
    }

    @Override
    public Sessions sessions() {
        return new PostgresqlSessions();
    }

    @Override
    public Optional<String> misfits(String column, ColumnType from, ColumnType to) {
        Misfits misfits = new Misfits(
                (value, pattern) -> value + " ~ " + pattern,
                value -> version < IS_JSON_SINCE ? Optional.empty() : Optional.of(value + " is json"));
        // A large object's column holds only its number.
        String values = from instanceof ColumnType.Clob
                ? "convert_from(lo_get(" + column + "), 'UTF8')"
                : from instanceof ColumnType.Blob ? "lo_get(" + column + ")" : column;
        return misfits.of(values, from, to);
    }

    @Override
    public String converted(String column, ColumnType from, ColumnType to) {
        String using = PostgresqlCasts.using(column, from, to, type(to));
        return using == null ? super.converted(column, from, to) : using;
    }

    @Override
    public Optional<Charset> letters(Connection connection, ObjectName log) throws SQLException {
        return Queries.first(connection, row -> row.getString(1), "show server_encoding")
                // Its first is the standard's, not that of Windows.
                .flatMap(
                        name -> name.equals("LATIN1") ? Optional.of(StandardCharsets.ISO_8859_1) : Letters.named(name));
    }

    @Override
    public Fault fault(SQLException failure) {
        return PostgresqlFaults.fault(failure);
    }
}
