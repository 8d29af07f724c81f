package dev.retort.runtime.dialect.h2;

import dev.retort.runtime.dialect.Dialect;
import dev.retort.runtime.dialect.DialectProvider;
import dev.retort.runtime.dialect.SpiVersion;
import dev.retort.runtime.dialect.standard.Folding;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/** Makes the dialect of H2. */
public final class H2Provider implements DialectProvider {
    @Override
    public String name() {
        return H2Dialect.NAME;
    }

    @Override
    public int spiVersion() {
        return SpiVersion.CURRENT;
    }

    @Override
    public boolean accepts(DatabaseMetaData metadata) throws SQLException {
        return metadata.getDatabaseProductName().equals("H2");
    }

    @Override
    public Dialect dialect(DatabaseMetaData metadata) throws SQLException {
        H2Modes.require(metadata);
        return new H2Dialect(
                metadata.storesUpperCaseIdentifiers()
                        ? Folding.UPPER
                        : metadata.storesLowerCaseIdentifiers() ? Folding.LOWER : Folding.NONE);
    }

    @Override
    public Dialect offline() {
        return new H2Dialect(Folding.UPPER);
    }
}
