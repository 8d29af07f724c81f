package dev.retort.testkit;

import dev.retort.runtime.dialect.Dialect;
import dev.retort.runtime.dialect.DialectProvider;
import dev.retort.runtime.dialect.SpiVersion;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/** The dialect of a third party, for databases whose name begins with "example". */
public final class ExampleProvider implements DialectProvider {
    @Override
    public String name() {
        return "example";
    }

    @Override
    public int spiVersion() {
        return SpiVersion.CURRENT;
    }

    @Override
    public boolean accepts(DatabaseMetaData metadata) throws SQLException {
        return metadata.getURL().startsWith("jdbc:h2:mem:example");
    }

    @Override
    public Dialect dialect(DatabaseMetaData metadata) {
        return new ExampleDialect();
    }

    @Override
    public Dialect offline() {
        return new ExampleDialect();
    }
}
