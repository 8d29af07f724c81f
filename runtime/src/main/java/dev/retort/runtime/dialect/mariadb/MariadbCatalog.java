package dev.retort.runtime.dialect.mariadb;

import dev.retort.runtime.dialect.Identifiers;
import dev.retort.runtime.dialect.SequenceShape;
import dev.retort.runtime.dialect.innodb.InnodbCatalog;
import dev.retort.runtime.dialect.standard.Queries;
import dev.retort.runtime.dialect.standard.StandardTypes;
import dev.retort.schema.Column;
import dev.retort.schema.Names;
import dev.retort.schema.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads MariaDB's catalog. */
final class MariadbCatalog extends InnodbCatalog {
    MariadbCatalog(Identifiers identifiers, StandardTypes types) {
        super(identifiers, types);
    }

    @Override
    protected String checksQuery() {
        return "select constraint_name from information_schema.check_constraints"
                + " where constraint_schema = coalesce(?, database()) and table_name = ? and level = 'Table'";
    }

    @Override
    protected boolean isAlwaysNullable(Column column) {
        return column.generated() != null;
    }

    @Override
    public @Nullable SequenceShape sequence(Connection connection, ObjectName name) throws SQLException {
        boolean there = Queries.any(
                connection,
                "select 1 from information_schema.tables where table_schema = coalesce(?, database())"
                        + " and table_name = ? and table_type = 'SEQUENCE'",
                bare(name.schema()),
                Names.bare(name.name()));
        return there
                ? Queries.first(
                                connection,
                                row -> new SequenceShape(row.getLong(1), row.getLong(2)),
                                "select start_value, increment from " + identifiers.quote(name))
                        .orElse(null)
                : null;
    }
}
