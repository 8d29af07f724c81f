package dev.retort.runtime.dialect.mysql;

import dev.retort.runtime.dialect.Dialect;
import dev.retort.runtime.dialect.DialectProvider;
import dev.retort.runtime.dialect.SpiVersion;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/** Makes the dialect of MySQL. */
public final class MysqlProvider implements DialectProvider {
    @Override
    public String name() {
        return MysqlDialect.NAME;
    }

    @Override
    public int spiVersion() {
        return SpiVersion.CURRENT;
    }

    /** The driver of MySQL calls every server MySQL; the version tells. */
    @Override
    public boolean accepts(DatabaseMetaData metadata) throws SQLException {
        return metadata.getDatabaseProductName().equals("MySQL")
                && !metadata.getDatabaseProductVersion().contains("MariaDB");
    }

    @Override
    public Dialect dialect(DatabaseMetaData metadata) {
        return new MysqlDialect();
    }

    @Override
    public Dialect offline() {
        return new MysqlDialect();
    }
}
