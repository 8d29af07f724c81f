package dev.retort.runtime.dialect.postgresql;

import dev.retort.runtime.dialect.ColumnShape;
import dev.retort.runtime.dialect.ConstraintShape;
import dev.retort.runtime.dialect.ConstraintShape.Kind;
import dev.retort.runtime.dialect.Identifiers;
import dev.retort.runtime.dialect.IndexShape;
import dev.retort.runtime.dialect.SequenceShape;
import dev.retort.runtime.dialect.TableShape;
import dev.retort.runtime.dialect.standard.Queries;
import dev.retort.runtime.dialect.standard.StandardCatalog;
import dev.retort.runtime.dialect.standard.StandardTypes;
import dev.retort.schema.ObjectName;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads PostgreSQL's {@code pg_catalog}. */
final class PostgresqlCatalog extends StandardCatalog {
    private static final Map<String, Kind> KINDS =
            Map.of("p", Kind.PRIMARY_KEY, "u", Kind.UNIQUE, "f", Kind.FOREIGN_KEY, "c", Kind.CHECK);
    private static final String IN_SCHEMA = " n.nspname = coalesce(?, current_schema()) ";

    PostgresqlCatalog(Identifiers identifiers, StandardTypes types) {
        super(identifiers, types);
    }

    @Override
    public @Nullable TableShape table(Connection connection, ObjectName name) throws SQLException {
        Long table = Queries.first(
                        connection,
                        row -> row.getLong(1),
                        "select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace where" + IN_SCHEMA
                                + "and c.relname = ? and c.relkind in ('r', 'p')",
                        storedSchema(name.schema()),
                        stored(name.name()))
                .orElse(null);
        return table == null
                ? null
                : new TableShape(
                        columns(connection, table), constraints(connection, table), indexes(connection, table));
    }

    private static SortedMap<String, ColumnShape> columns(Connection connection, long table) throws SQLException {
        SortedMap<String, ColumnShape> columns = new TreeMap<>();
        Queries.all(
                connection,
                row -> columns.put(
                        row.getString(1),
                        new ColumnShape(
                                row.getString(2),
                                row.getBoolean(3),
                                row.getBoolean(4),
                                row.getBoolean(5),
                                row.getBoolean(6))),
                "select a.attname, format_type(a.atttypid, a.atttypmod), not a.attnotnull,"
                        + " a.atthasdef and a.attgenerated = '', a.attidentity <> '', a.attgenerated <> ''"
                        + " from pg_attribute a where a.attrelid = ? and a.attnum > 0 and not a.attisdropped",
                table);
        return columns;
    }

    private static SortedMap<String, ConstraintShape> constraints(Connection connection, long table)
            throws SQLException {
        SortedMap<String, ConstraintShape> constraints = new TreeMap<>();
        Queries.all(
                connection,
                row -> {
                    Kind kind = KINDS.get(row.getString(2));
                    return constraints.put(
                            row.getString(1),
                            new ConstraintShape(
                                    kind,
                                    kind == Kind.CHECK ? List.of() : strings(row.getArray(3)),
                                    row.getString(4),
                                    strings(row.getArray(5)),
                                    row.getBoolean(6)));
                },
                "select k.conname, k.contype, " + names("k.conkey", "k.conrelid") + ", f.relname, "
                        + names("k.confkey", "k.confrelid") + ", k.convalidated"
                        + " from pg_constraint k left join pg_class f on f.oid = k.confrelid and k.contype = 'f'"
                        + " where k.conrelid = ? and k.contype in ('p', 'u', 'f', 'c')",
                table);
        return constraints;
    }

    private static SortedMap<String, IndexShape> indexes(Connection connection, long table) throws SQLException {
        SortedMap<String, IndexShape> indexes = new TreeMap<>();
        Queries.all(
                connection,
                row -> indexes.put(
                        row.getString(1),
                        new IndexShape(strings(row.getArray(2)), row.getBoolean(3), row.getBoolean(4))),
                "select i.relname, array(select coalesce(a.attname::text, '')"
                        + " from unnest(x.indkey::int2[]) with ordinality as p(number, place)"
                        + " left join pg_attribute a on a.attrelid = x.indrelid and a.attnum = p.number"
                        + " where p.place <= x.indnkeyatts order by p.place), x.indisunique, x.indisvalid"
                        + " from pg_index x join pg_class i on i.oid = x.indexrelid where x.indrelid = ?"
                        + " and not exists (select 1 from pg_constraint k where k.conindid = x.indexrelid"
                        + " and k.contype in ('p', 'u', 'x'))",
                table);
        return indexes;
    }

    /** The names of columns that are given as an array of their numbers. */
    private static String names(String numbers, String table) {
        return "array(select a.attname::text from unnest(" + numbers + ") with ordinality as p(number, place)"
                + " join pg_attribute a on a.attrelid = " + table + " and a.attnum = p.number order by p.place)";
    }

    private static List<String> strings(Array array) throws SQLException {
        return Stream.of((Object[]) array.getArray()).map(String::valueOf).toList();
    }

    @Override
    public Set<String> tables(Connection connection, @Nullable String schema) throws SQLException {
        return new TreeSet<>(Queries.all(
                connection,
                row -> row.getString(1),
                "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where" + IN_SCHEMA
                        + "and c.relkind in ('r', 'p')",
                storedSchema(schema)));
    }

    @Override
    public @Nullable SequenceShape sequence(Connection connection, ObjectName name) throws SQLException {
        return Queries.first(
                        connection,
                        row -> new SequenceShape(row.getLong(1), row.getLong(2)),
                        "select s.seqstart, s.seqincrement from pg_sequence s join pg_class c on c.oid = s.seqrelid"
                                + " join pg_namespace n on n.oid = c.relnamespace where" + IN_SCHEMA
                                + "and c.relname = ?",
                        storedSchema(name.schema()),
                        stored(name.name()))
                .orElse(null);
    }

    @Override
    public boolean namespace(Connection connection, String name) throws SQLException {
        return Queries.any(connection, "select 1 from pg_namespace where nspname = ?", stored(name));
    }

    @Override
    public @Nullable List<String> enumType(Connection connection, ObjectName name) throws SQLException {
        List<String> values = Queries.all(
                connection,
                row -> row.getString(1),
                "select e.enumlabel from pg_enum e join pg_type t on t.oid = e.enumtypid"
                        + " join pg_namespace n on n.oid = t.typnamespace where" + IN_SCHEMA
                        + "and t.typname = ? order by e.enumsortorder",
                storedSchema(name.schema()),
                stored(name.name()));
        return values.isEmpty() ? null : values;
    }

    private @Nullable String storedSchema(@Nullable String schema) {
        return schema == null ? null : stored(schema);
    }
}
