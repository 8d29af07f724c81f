package dev.retort.runtime.dialect.mariadb;

import dev.retort.runtime.dialect.Dialect;
import dev.retort.runtime.dialect.DialectProvider;
import dev.retort.runtime.dialect.SpiVersion;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/** Makes the dialect of MariaDB. */
public final class MariadbProvider implements DialectProvider {
    @Override
    public String name() {
        return MariadbDialect.NAME;
    }

    @Override
    public int spiVersion() {
        return SpiVersion.CURRENT;
    }

    /** The driver of MySQL calls every server MySQL; the version tells. */
    @Override
    public boolean accepts(DatabaseMetaData metadata) throws SQLException {
        return metadata.getDatabaseProductName().equals("MariaDB")
                || metadata.getDatabaseProductVersion().contains("MariaDB");
    }

    @Override
    public Dialect dialect(DatabaseMetaData metadata) {
        return new MariadbDialect();
    }

    @Override
    public Dialect offline() {
        return new MariadbDialect();
    }
}
