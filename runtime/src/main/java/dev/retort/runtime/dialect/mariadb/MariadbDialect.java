package dev.retort.runtime.dialect.mariadb;

import dev.retort.runtime.dialect.CatalogReader;
import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.runtime.dialect.innodb.InnodbConversions;
import dev.retort.runtime.dialect.innodb.InnodbDefinitions;
import dev.retort.runtime.dialect.innodb.InnodbDialect;
import dev.retort.runtime.dialect.innodb.InnodbIdentifiers;
import dev.retort.runtime.dialect.innodb.InnodbLiterals;
import dev.retort.runtime.dialect.innodb.InnodbSessions;
import dev.retort.schema.Schema;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.type.ColumnType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** MariaDB. */
public final class MariadbDialect extends InnodbDialect {
    static final String NAME = "mariadb";

    public MariadbDialect() {
        super(NAME, new InnodbIdentifiers(NAME, "MariaDB"), new InnodbLiterals(), new MariadbTypes());
    }

    @Override
    public String title() {
        return "MariaDB";
    }

    @Override
    public InnodbDefinitions definitions() {
        return new MariadbDefinitions(this);
    }

    @Override
    protected Operation.Visitor<List<SqlStatement>> statements(Schema before) {
        return new MariadbStatements(this, before);
    }

    @Override
    public CatalogReader catalog() {
        return new MariadbCatalog(identifiers(), types());
    }

    @Override
    protected @Nullable String conversion(String column, ColumnType from, ColumnType to) {
        return InnodbConversions.of(column, from, to);
    }

    @Override
    protected InnodbSessions.StatementTimeout statementTimeout() {
        return new InnodbSessions.StatementTimeout("max_statement_time", 1000);
    }
}
