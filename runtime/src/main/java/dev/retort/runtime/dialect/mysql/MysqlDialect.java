package dev.retort.runtime.dialect.mysql;

import dev.retort.runtime.dialect.CatalogReader;
import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.runtime.dialect.innodb.InnodbConversions;
import dev.retort.runtime.dialect.innodb.InnodbDefinitions;
import dev.retort.runtime.dialect.innodb.InnodbDialect;
import dev.retort.runtime.dialect.innodb.InnodbIdentifiers;
import dev.retort.runtime.dialect.innodb.InnodbLimits;
import dev.retort.runtime.dialect.innodb.InnodbSessions;
import dev.retort.schema.Schema;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.type.ColumnType;
import dev.retort.schema.type.TypeKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** MySQL. */
public final class MysqlDialect extends InnodbDialect {
    static final String NAME = "mysql";

    public MysqlDialect() {
        super(NAME, new InnodbIdentifiers(NAME, "MySQL"), new MysqlLiterals(), new MysqlTypes());
    }

    @Override
    public String title() {
        return "MySQL";
    }

    @Override
    public InnodbDefinitions definitions() {
        return new MysqlDefinitions(this);
    }

    @Override
    protected InnodbLimits limits() {
        return new MysqlLimits(this);
    }

    @Override
    protected Operation.Visitor<List<SqlStatement>> statements(Schema before) {
        return new MysqlStatements(this, before);
    }

    @Override
    public CatalogReader catalog() {
        return new MysqlCatalog(identifiers(), types());
    }

    /** A UUID is stored as its bytes. */
    @Override
    protected @Nullable String conversion(String column, ColumnType from, ColumnType to) {
        TypeKind had = TypeKind.of(from);
        TypeKind has = TypeKind.of(to);
        if (had == TypeKind.TEXT && has == TypeKind.UUID) {
            return "uuid_to_bin(" + column + ")";
        }
        if (had == TypeKind.UUID && has == TypeKind.TEXT) {
            return "bin_to_uuid(" + column + ")";
        }
        return InnodbConversions.of(column, from, to);
    }

    /** It limits queries only. */
    @Override
    protected InnodbSessions.StatementTimeout statementTimeout() {
        return new InnodbSessions.StatementTimeout("max_execution_time", 1);
    }
}
