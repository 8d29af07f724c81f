package dev.retort.runtime.dialect.postgresql;

import dev.retort.runtime.dialect.Dialect;
import dev.retort.runtime.dialect.DialectProvider;
import dev.retort.runtime.dialect.SpiVersion;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/** Makes the dialect of PostgreSQL. */
public final class PostgresqlProvider implements DialectProvider {
    @Override
    public String name() {
        return PostgresqlDialect.NAME;
    }

    @Override
    public int spiVersion() {
        return SpiVersion.CURRENT;
    }

    @Override
    public boolean accepts(DatabaseMetaData metadata) throws SQLException {
        return metadata.getDatabaseProductName().equals("PostgreSQL");
    }

    @Override
    public Dialect dialect(DatabaseMetaData metadata) throws SQLException {
        return new PostgresqlDialect(metadata.getDatabaseMajorVersion());
    }

    @Override
    public Dialect offline() {
        return new PostgresqlDialect(PostgresqlDialect.NEWEST);
    }
}
