package dev.retort.runtime.dialect.innodb;

import dev.retort.runtime.dialect.Fault;
import dev.retort.runtime.dialect.Identifiers;
import dev.retort.runtime.dialect.Locks;
import dev.retort.runtime.dialect.Misfits;
import dev.retort.runtime.dialect.Sessions;
import dev.retort.runtime.dialect.standard.Letters;
import dev.retort.runtime.dialect.standard.Queries;
import dev.retort.runtime.dialect.standard.StandardDialect;
import dev.retort.runtime.dialect.standard.StandardTypes;
import dev.retort.schema.Names;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Table;
import dev.retort.schema.type.ColumnType;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** MariaDB or MySQL: every statement that changes the schema commits, and does all of it or nothing. */
public abstract class InnodbDialect extends StandardDialect {
    private static final Misfits MISFITS = new Misfits(
            (value, pattern) -> value + " regexp " + pattern, value -> Optional.of("json_valid(" + value + ")"));

    protected InnodbDialect(String name, Identifiers identifiers, InnodbLiterals literals, StandardTypes types) {
        super(name, identifiers, literals, types);
    }

    @Override
    public abstract InnodbDefinitions definitions();

    /** What it refuses in a table. */
    protected InnodbLimits limits() {
        return new InnodbLimits(this);
    }

    /** The expression that converts a column's values where the database would not, or would wrongly. */
    protected abstract @Nullable String conversion(String column, ColumnType from, ColumnType to);

    @Override
    public final boolean transactionalDdl() {
        return false;
    }

    @Override
    public final Locks locks(@Nullable String schema) {
        return new InnodbLocks();
    }

    @Override
    public Sessions sessions() {
        return new InnodbSessions(statementTimeout());
    }

    /** The session's variable that limits statements, with the milliseconds that it counts in. */
    protected abstract InnodbSessions.StatementTimeout statementTimeout();

    @Override
    public final String understood(String sql, Table table) {
        return InnodbTexts.of(table).understood(super.understood(sql, table));
    }

    /** What is no text is as long as it is written, and is refused if that does not fit. */
    @Override
    public final Optional<String> misfits(String column, ColumnType from, ColumnType to) {
        return MISFITS.of(column, from, to).or(() -> misfits(column, to));
    }

    private static Optional<String> misfits(String column, ColumnType to) {
        int length = to instanceof ColumnType.VarChar varying
                ? varying.length()
                : to instanceof ColumnType.Char fixed ? fixed.length() : Integer.MAX_VALUE;
        return length == Integer.MAX_VALUE ? Optional.empty() : Optional.of("char_length(" + column + ") > " + length);
    }

    @Override
    public final String converted(String column, ColumnType from, ColumnType to) {
        String known = conversion(column, from, to);
        return known == null ? InnodbCasts.of(column, from, to, type(to)) : known;
    }

    @Override
    public Optional<Charset> letters(Connection connection, ObjectName log) throws SQLException {
        return Queries.first(
                        connection,
                        row -> row.getString(1),
                        "select character_set_name from information_schema.columns where table_schema = coalesce(?,"
                                + " database()) and lower(table_name) = ? and lower(column_name) = 'message'",
                        log.schema() == null ? null : Names.bare(log.schema()),
                        log.name().toLowerCase(Locale.ROOT))
                .flatMap(Letters::named);
    }

    @Override
    public final Fault fault(SQLException failure) {
        return InnodbFaults.fault(failure);
    }
}
