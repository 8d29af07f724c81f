package dev.retort.runtime.dialect.postgresql;

import dev.retort.runtime.dialect.standard.Definitions;
import dev.retort.schema.Column;
import dev.retort.schema.Generated;

/** PostgreSQL's definitions. */
final class PostgresqlDefinitions extends Definitions {
    /** From here on there are columns that are computed when they are read. */
    private static final int VIRTUAL_SINCE = 18;

    private final PostgresqlDialect postgresql;

    PostgresqlDefinitions(PostgresqlDialect dialect) {
        super(dialect);
        this.postgresql = dialect;
    }

    @Override
    public String columnType(Column column) {
        Generated generated = column.generated();
        if (generated != null && !generated.stored() && postgresql.version() < VIRTUAL_SINCE) {
            throw dialect.cannot(
                    "compute column '" + column.name() + "' when it is read",
                    "Let it be stored (generatedAs), or use PostgreSQL " + VIRTUAL_SINCE + " or newer.");
        }
        return super.columnType(column);
    }
}
