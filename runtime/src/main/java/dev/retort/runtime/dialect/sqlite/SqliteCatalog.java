package dev.retort.runtime.dialect.sqlite;

import dev.retort.runtime.dialect.ColumnShape;
import dev.retort.runtime.dialect.Identifiers;
import dev.retort.runtime.dialect.IndexShape;
import dev.retort.runtime.dialect.SequenceShape;
import dev.retort.runtime.dialect.TableShape;
import dev.retort.runtime.dialect.standard.Queries;
import dev.retort.runtime.dialect.standard.StandardCatalog;
import dev.retort.runtime.dialect.standard.StandardTypes;
import dev.retort.schema.Column;
import dev.retort.schema.Names;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads SQLite's pragmas, and from the text of a table what they do not tell. */
final class SqliteCatalog extends StandardCatalog {
    SqliteCatalog(Identifiers identifiers, StandardTypes types) {
        super(identifiers, types);
    }

    @Override
    public @Nullable TableShape table(Connection connection, ObjectName name) throws SQLException {
        Optional<String> sql = definition(connection, name);
        if (sql.isEmpty()) {
            return null;
        }
        String table = bare(name);
        SqliteTableText text = new SqliteTableText(sql.get(), identifiers);
        return new TableShape(columns(connection, table, text), text.constraints(), indexes(connection, table));
    }

    private static Optional<String> definition(Connection connection, ObjectName name) throws SQLException {
        return name.schema() != null
                ? Optional.empty()
                : Queries.first(
                        connection,
                        row -> row.getString(1),
                        "select sql from sqlite_schema where type = 'table' and name = ? collate nocase",
                        bare(name));
    }

    private SortedMap<String, ColumnShape> columns(Connection connection, String table, SqliteTableText text)
            throws SQLException {
        SortedMap<String, ColumnShape> columns = new TreeMap<>();
        Queries.all(
                connection,
                row -> {
                    String column = folded(row.getString("name"));
                    String value = row.getString("dflt_value");
                    int hidden = row.getInt("hidden");
                    return columns.put(
                            column,
                            new ColumnShape(
                                    type(row.getString("type"), hidden > 0),
                                    row.getInt("notnull") == 0,
                                    value != null && !value.equalsIgnoreCase("null"),
                                    text.isCounted(column),
                                    hidden > 0));
                },
                "select * from pragma_table_xinfo(?)",
                table);
        return columns;
    }

    /** Of a computed column the words of its computation belong to its type, to SQLite. */
    private static String type(String type, boolean generated) {
        String lower = type.toLowerCase(Locale.ROOT);
        return generated ? lower.replaceFirst("\\s*generated always$", "") : lower;
    }

    @Override
    protected ColumnShape shape(Table table, Column column, ColumnShape standard) {
        Column counted = SqliteDefinitions.counted(table);
        return column.equals(counted)
                ? new ColumnShape("integer", false, false, true, false)
                : new ColumnShape(
                        standard.type(), standard.nullable(), standard.hasDefault(), false, standard.generated());
    }

    private SortedMap<String, IndexShape> indexes(Connection connection, String table) throws SQLException {
        SortedMap<String, IndexShape> indexes = new TreeMap<>();
        SortedMap<String, Boolean> unique = new TreeMap<>();
        Queries.all(
                connection,
                row -> unique.put(row.getString("name"), row.getBoolean("unique")),
                "select * from pragma_index_list(?) where origin = 'c'",
                table);
        for (String name : unique.keySet()) {
            List<String> columns = Queries.all(
                    connection,
                    row -> row.getString("name") == null ? "" : folded(row.getString("name")),
                    "select * from pragma_index_info(?) order by seqno",
                    name);
            indexes.put(folded(name), new IndexShape(columns, Boolean.TRUE.equals(unique.get(name)), true));
        }
        return indexes;
    }

    @Override
    public Set<String> tables(Connection connection, @Nullable String schema) throws SQLException {
        if (schema != null) {
            return Set.of();
        }
        return new TreeSet<>(Queries.all(
                connection,
                row -> folded(row.getString(1)),
                "select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\'"
                        + " and (select group_concat(name) from pragma_table_info(sqlite_schema.name)) <> ?",
                String.join(",", SqliteSequences.COLUMNS)));
    }

    @Override
    public @Nullable SequenceShape sequence(Connection connection, ObjectName name) throws SQLException {
        if (name.schema() != null) {
            return null;
        }
        List<String> columns = Queries.all(
                connection, row -> row.getString(1), "select name from pragma_table_info(?) order by cid", bare(name));
        return columns.equals(SqliteSequences.COLUMNS)
                ? Queries.first(
                                connection,
                                row -> new SequenceShape(row.getLong(1), row.getLong(2)),
                                SqliteSequences.query(identifiers.quote(name)))
                        .orElse(null)
                : null;
    }

    /** SQLite has no schemas. */
    @Override
    public boolean namespace(Connection connection, String name) {
        return false;
    }

    private static String bare(ObjectName name) {
        return Names.bare(name.name());
    }

    private String folded(String name) {
        return stored('"' + name + '"');
    }
}
