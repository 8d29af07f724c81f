package dev.retort.runtime.dialect.sqlite;

import dev.retort.runtime.dialect.Dialect;
import dev.retort.runtime.dialect.DialectProvider;
import dev.retort.runtime.dialect.SpiVersion;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/** Makes the dialect of SQLite. */
public final class SqliteProvider implements DialectProvider {
    @Override
    public String name() {
        return SqliteDialect.NAME;
    }

    @Override
    public int spiVersion() {
        return SpiVersion.CURRENT;
    }

    @Override
    public boolean accepts(DatabaseMetaData metadata) throws SQLException {
        return metadata.getDatabaseProductName().equals("SQLite");
    }

    @Override
    public Dialect dialect(DatabaseMetaData metadata) {
        return new SqliteDialect();
    }

    @Override
    public Dialect offline() {
        return new SqliteDialect();
    }

    /** The driver sets the file up as it connects, and cannot while somebody else has all of it. */
    @Override
    public boolean isBusy(SQLException refusal) {
        return String.valueOf(refusal.getMessage()).startsWith("[SQLITE_BUSY");
    }
}
