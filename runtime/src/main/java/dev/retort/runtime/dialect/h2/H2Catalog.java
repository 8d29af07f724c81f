package dev.retort.runtime.dialect.h2;

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
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads H2's {@code INFORMATION_SCHEMA}. */
final class H2Catalog extends StandardCatalog {
    private static final String NAMES = "\"(?:[^\"]|\"\")*\"(?:, \"(?:[^\"]|\"\")*\")*";
    private static final Pattern DELIMITED = Pattern.compile("\"((?:[^\"]|\"\")*)\"");
    private static final Pattern KEY =
            Pattern.compile(" (?:PRIMARY KEY|UNIQUE(?: NULLS [A-Z ]+)?|FOREIGN KEY) ?\\((" + NAMES + ")\\)");
    private static final Pattern TARGET =
            Pattern.compile(" REFERENCES (?:\"(?:[^\"]|\"\")*\"\\.)?(" + NAMES + ")\\((" + NAMES + ")\\)");

    private final boolean caseCounts;
    private final String ofTable;

    /**
     * @param caseCounts whether names that differ in case only are two
     */
    H2Catalog(Identifiers identifiers, StandardTypes types, boolean caseCounts) {
        super(identifiers, types);
        this.caseCounts = caseCounts;
        this.ofTable = " where " + ofSchema("TABLE_SCHEMA") + " and " + is("TABLE_NAME");
    }

    private String is(String column) {
        return caseCounts ? column + " = ?" : "lower(" + column + ") = ?";
    }

    private String ofSchema(String column) {
        return caseCounts
                ? column + " = coalesce(?, schema())"
                : "lower(" + column + ") = lower(coalesce(?, schema()))";
    }

    private @Nullable String storedSchema(@Nullable String schema) {
        return schema == null ? null : stored(schema);
    }

    private String folded(String name) {
        return stored('"' + name + '"');
    }

    @Override
    public @Nullable TableShape table(Connection connection, ObjectName name) throws SQLException {
        @Nullable Object[] table = {storedSchema(name.schema()), stored(name.name())};
        if (!Queries.any(connection, "select 1 from INFORMATION_SCHEMA.TABLES" + ofTable, table)) {
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
                        folded(row.getString("column_name")),
                        new ColumnShape(
                                type(row),
                                row.getString("is_nullable").equals("YES"),
                                row.getString("column_default") != null
                                        && !row.getString("column_default").equals("NULL"),
                                row.getString("is_identity").equals("YES"),
                                row.getString("is_generated").equals("ALWAYS"))),
                "select c.*, (select listagg(v.VALUE_NAME, ', ') within group (order by v.VALUE_ORDINAL)"
                        + " from INFORMATION_SCHEMA.ENUM_VALUES v where v.OBJECT_SCHEMA = c.TABLE_SCHEMA"
                        + " and v.OBJECT_NAME = c.TABLE_NAME and v.OBJECT_TYPE = 'TABLE'"
                        + " and v.ENUM_IDENTIFIER = c.DTD_IDENTIFIER) as ENUM_NAMES"
                        + " from INFORMATION_SCHEMA.COLUMNS c" + ofTable,
                table);
        return columns;
    }

    private static String type(ResultSet row) throws SQLException {
        String type = row.getString("data_type").toLowerCase(Locale.ROOT);
        switch (type) {
            case "character":
            case "character varying":
            case "binary":
            case "binary varying":
                return type + "(" + row.getLong("character_maximum_length") + ")";
            case "numeric":
                return type + "(" + row.getInt("numeric_precision") + "," + row.getInt("numeric_scale") + ")";
            case "enum":
                return type + "(" + row.getString("enum_names") + ")";
            default:
                String precision = row.getString("datetime_precision");
                return precision == null || type.equals("date")
                        ? type
                        : type.replaceFirst("^(time|timestamp)\\b", "$1(" + precision + ")");
        }
    }

    /** From the text that H2 keeps: its KEY_COLUMN_USAGE goes on naming a renamed column as before. */
    private SortedMap<String, ConstraintShape> constraints(Connection connection, @Nullable Object[] table)
            throws SQLException {
        SortedMap<String, ConstraintShape> constraints = new TreeMap<>();
        Queries.all(
                connection,
                row -> constraints.put(
                        folded(row.getString(1)),
                        shape(Kind.valueOf(row.getString(2).replace(' ', '_')), row.getString(3))),
                "select CONSTRAINT_NAME, CONSTRAINT_TYPE,"
                        + " db_object_sql('CONSTRAINT', CONSTRAINT_SCHEMA, CONSTRAINT_NAME)"
                        + " from INFORMATION_SCHEMA.TABLE_CONSTRAINTS" + ofTable,
                table);
        return constraints;
    }

    private ConstraintShape shape(Kind kind, String definition) {
        if (kind == Kind.CHECK) {
            return new ConstraintShape(kind, List.of(), null, List.of(), true);
        }
        Matcher key = KEY.matcher(definition);
        Matcher target = TARGET.matcher(definition);
        List<String> columns = key.find() ? names(key.group(1)) : List.of();
        return target.find()
                ? new ConstraintShape(kind, columns, names(target.group(1)).get(0), names(target.group(2)), true)
                : new ConstraintShape(kind, columns, null, List.of(), true);
    }

    /** The delimited names of a text. */
    private List<String> names(String text) {
        return DELIMITED
                .matcher(text)
                .results()
                .map(name -> folded(name.group(1).replace("\"\"", "\"")))
                .toList();
    }

    private SortedMap<String, IndexShape> indexes(Connection connection, @Nullable Object[] table) throws SQLException {
        SortedMap<String, IndexShape> indexes = new TreeMap<>();
        for (String name : Queries.all(
                connection,
                row -> row.getString(1),
                "select INDEX_NAME from INFORMATION_SCHEMA.INDEXES i" + ofTable + " and not IS_GENERATED",
                table)) {
            List<Boolean> unique = new ArrayList<>();
            List<String> columns = Queries.all(
                    connection,
                    row -> {
                        unique.add(row.getBoolean(2));
                        return folded(row.getString(1));
                    },
                    "select COLUMN_NAME, IS_UNIQUE from INFORMATION_SCHEMA.INDEX_COLUMNS" + ofTable
                            + " and INDEX_NAME = ? order by ORDINAL_POSITION",
                    table[0],
                    table[1],
                    name);
            indexes.put(folded(name), new IndexShape(columns, unique.contains(true), true));
        }
        return indexes;
    }

    @Override
    public Set<String> tables(Connection connection, @Nullable String schema) throws SQLException {
        return new TreeSet<>(Queries.all(
                connection,
                row -> folded(row.getString(1)),
                "select TABLE_NAME from INFORMATION_SCHEMA.TABLES where " + ofSchema("TABLE_SCHEMA")
                        + " and TABLE_TYPE = 'BASE TABLE'",
                storedSchema(schema)));
    }

    @Override
    public @Nullable SequenceShape sequence(Connection connection, ObjectName name) throws SQLException {
        return Queries.first(
                        connection,
                        row -> new SequenceShape(row.getLong(1), row.getLong(2)),
                        "select START_VALUE, INCREMENT from INFORMATION_SCHEMA.SEQUENCES" + " where "
                                + ofSchema("SEQUENCE_SCHEMA") + " and " + is("SEQUENCE_NAME"),
                        storedSchema(name.schema()),
                        stored(name.name()))
                .orElse(null);
    }

    @Override
    public boolean namespace(Connection connection, String name) throws SQLException {
        return Queries.any(
                connection, "select 1 from INFORMATION_SCHEMA.SCHEMATA where " + is("SCHEMA_NAME"), stored(name));
    }
}
