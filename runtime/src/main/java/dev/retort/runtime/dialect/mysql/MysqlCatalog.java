package dev.retort.runtime.dialect.mysql;

import dev.retort.runtime.dialect.Identifiers;
import dev.retort.runtime.dialect.SequenceShape;
import dev.retort.runtime.dialect.innodb.InnodbCatalog;
import dev.retort.runtime.dialect.standard.Queries;
import dev.retort.runtime.dialect.standard.StandardTypes;
import dev.retort.schema.Names;
import dev.retort.schema.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads MySQL's catalog. */
final class MysqlCatalog extends InnodbCatalog {
    private static final Pattern SEQUENCE = Pattern.compile("sequence from (-?\\d+) by (-?\\d+)");

    MysqlCatalog(Identifiers identifiers, StandardTypes types) {
        super(identifiers, types);
    }

    /** What the table in the place of a sequence has for a comment. */
    static String comment(SequenceShape sequence) {
        return sequence.toString();
    }

    @Override
    protected String checksQuery() {
        return "select constraint_name from information_schema.table_constraints"
                + " where table_schema = coalesce(?, database()) and table_name = ? and constraint_type = 'CHECK'";
    }

    @Override
    protected String tablesCondition() {
        return " and table_type = 'BASE TABLE' and table_comment not like 'sequence from %'";
    }

    /** A table with the next number in it; one that Hibernate made does not say how it counts. */
    @Override
    public @Nullable SequenceShape sequence(Connection connection, ObjectName name) throws SQLException {
        return Queries.first(
                        connection,
                        row -> shape(row.getString(1)),
                        "select t.table_comment from information_schema.tables t join information_schema.columns c"
                                + " on c.table_schema = t.table_schema and c.table_name = t.table_name"
                                + " where t.table_schema = coalesce(?, database()) and t.table_name = ?"
                                + " and t.table_type = 'BASE TABLE' and c.column_name = 'next_val'",
                        bare(name.schema()),
                        Names.bare(name.name()))
                .orElse(null);
    }

    private static SequenceShape shape(String comment) {
        Matcher shape = SEQUENCE.matcher(comment);
        return shape.matches()
                ? new SequenceShape(Long.parseLong(shape.group(1)), Long.parseLong(shape.group(2)))
                : new SequenceShape(0, SequenceShape.UNKNOWN);
    }
}
