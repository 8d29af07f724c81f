package dev.retort.runtime.dialect.innodb;

import dev.retort.runtime.dialect.ColumnShape;
import dev.retort.runtime.dialect.ConstraintShape;
import dev.retort.runtime.dialect.ConstraintShape.Kind;
import dev.retort.runtime.dialect.Identifiers;
import dev.retort.runtime.dialect.IndexShape;
import dev.retort.runtime.dialect.TableShape;
import dev.retort.runtime.dialect.standard.Queries;
import dev.retort.runtime.dialect.standard.StandardCatalog;
import dev.retort.runtime.dialect.standard.StandardTypes;
import dev.retort.schema.Index;
import dev.retort.schema.Names;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the {@code information_schema} of MariaDB and MySQL. A unique constraint and a unique index are one
 * thing there, and are found among the indexes.
 */
public abstract class InnodbCatalog extends StandardCatalog {
    /** The name of every primary key. */
    static final String PRIMARY = "PRIMARY";

    private static final String OF_TABLE = " where table_schema = coalesce(?, database()) and table_name = ?";

    protected InnodbCatalog(Identifiers identifiers, StandardTypes types) {
        super(identifiers, types);
    }

    /** The query for the names of a table's checks, without those that only say what a type is. */
    protected abstract String checksQuery();

    /** What tells tables from other things among them. */
    protected String tablesCondition() {
        return " and table_type = 'BASE TABLE'";
    }

    @Override
    protected final String primaryKeyName(PrimaryKey key) {
        return stored(PRIMARY);
    }

    @Override
    protected final SortedMap<String, ConstraintShape> constraints(Table table) {
        return super.constraints(table.withUniqueConstraints(List.of()));
    }

    @Override
    protected final List<Index> ownIndexes(Table table) {
        return Stream.concat(
                        OwnIndexes.of(table).stream(),
                        table.uniqueConstraints().values().stream()
                                .map(unique -> Index.index(
                                                unique.name(), unique.columns().toArray(String[]::new))
                                        .asUnique()))
                .toList();
    }

    @Override
    public @Nullable TableShape table(Connection connection, ObjectName name) throws SQLException {
        @Nullable Object[] table = {bare(name.schema()), Names.bare(name.name())};
        if (!Queries.any(
                connection,
                "select 1 from information_schema.tables" + OF_TABLE + " and table_type = 'BASE TABLE'",
                table)) {
            return null;
        }
        return new TableShape(columns(connection, table), constraints(connection, table), indexes(connection, table));
    }

    private SortedMap<String, ColumnShape> columns(Connection connection, @Nullable Object[] table)
            throws SQLException {
        SortedMap<String, ColumnShape> columns = new TreeMap<>();
        Queries.all(
                connection,
                row -> columns.put(
                        folded(row.getString(1)),
                        new ColumnShape(
                                type(row.getString(2)),
                                row.getString(3).equals("YES"),
                                hasDefault(row.getString(4), row.getString(5)),
                                row.getString(5).contains("auto_increment"),
                                isGenerated(row.getString(5)))),
                "select column_name, column_type, is_nullable, column_default, extra"
                        + " from information_schema.columns" + OF_TABLE,
                table);
        return columns;
    }

    private static boolean hasDefault(@Nullable String value, String extra) {
        return value != null && !value.equals("NULL") && !isGenerated(extra);
    }

    private static boolean isGenerated(String extra) {
        return extra.contains("STORED GENERATED") || extra.contains("VIRTUAL GENERATED");
    }

    /** Without the width that integers are displayed with; the values of an enumeration keep their case. */
    private static String type(String type) {
        if (type.startsWith("enum(")) {
            return type;
        }
        return type.toLowerCase(Locale.ROOT).replaceFirst("^((tiny|small|medium|big)?int)\\(\\d+\\)", "$1");
    }

    private SortedMap<String, ConstraintShape> constraints(Connection connection, @Nullable Object[] table)
            throws SQLException {
        SortedMap<String, ConstraintShape> constraints = new TreeMap<>();
        SortedMap<String, List<String[]>> keys = new TreeMap<>();
        Queries.all(
                connection,
                row -> keys.computeIfAbsent(row.getString(1), name -> new ArrayList<>())
                        .add(new String[] {row.getString(2), row.getString(3), row.getString(4)}),
                "select constraint_name, column_name, referenced_table_name, referenced_column_name"
                        + " from information_schema.key_column_usage" + OF_TABLE + " order by ordinal_position",
                table);
        keys.forEach((name, parts) -> {
            boolean primary = name.equals(PRIMARY);
            String target = parts.get(0)[1];
            if (primary || target != null) {
                constraints.put(
                        folded(name),
                        new ConstraintShape(
                                primary ? Kind.PRIMARY_KEY : Kind.FOREIGN_KEY,
                                parts.stream().map(part -> folded(part[0])).toList(),
                                target == null ? null : folded(target),
                                target == null
                                        ? List.of()
                                        : parts.stream()
                                                .map(part -> folded(part[2]))
                                                .toList(),
                                true));
            }
        });
        for (String name : Queries.all(connection, row -> row.getString(1), checksQuery(), table)) {
            constraints.put(folded(name), new ConstraintShape(Kind.CHECK, List.of(), null, List.of(), true));
        }
        return constraints;
    }

    private SortedMap<String, IndexShape> indexes(Connection connection, @Nullable Object[] table) throws SQLException {
        SortedMap<String, List<String>> columns = new TreeMap<>();
        Set<String> unique = new TreeSet<>();
        Queries.all(
                connection,
                row -> {
                    String name = folded(row.getString(1));
                    if (!row.getBoolean(3)) {
                        unique.add(name);
                    }
                    String column = row.getString(2);
                    return columns.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(column == null ? "" : folded(column));
                },
                "select index_name, column_name, non_unique from information_schema.statistics" + OF_TABLE
                        + " and index_name <> 'PRIMARY' order by seq_in_index",
                table);
        SortedMap<String, IndexShape> indexes = new TreeMap<>();
        columns.forEach((name, parts) -> indexes.put(name, new IndexShape(parts, unique.contains(name), true)));
        return indexes;
    }

    @Override
    public final Set<String> tables(Connection connection, @Nullable String schema) throws SQLException {
        return new TreeSet<>(Queries.all(
                connection,
                row -> folded(row.getString(1)),
                "select table_name from information_schema.tables where table_schema = coalesce(?, database())"
                        + tablesCondition(),
                bare(schema)));
    }

    @Override
    public final boolean namespace(Connection connection, String name) throws SQLException {
        return Queries.any(connection, "select 1 from information_schema.schemata where schema_name = ?", bare(name));
    }

    protected final String folded(String name) {
        return stored('"' + name + '"');
    }

    protected static @Nullable String bare(@Nullable String name) {
        return name == null ? null : Names.bare(name);
    }
}
