package dev.retort.processor.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Names;
import dev.retort.schema.ObjectName;
import dev.retort.schema.operation.Operation;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rows of a database, as its users know them: only what a revision says takes them anywhere else. */
final class Rows {
    private final TestDatabase database;
    private final SortedMap<String, SortedMap<Long, SortedMap<String, String>>> tables = caseless();
    private long lastId;

    Rows(TestDatabase database) {
        this.database = database;
    }

    private static <V> SortedMap<String, V> caseless() {
        return new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    }

    private static String bare(ObjectName name) {
        return Names.bare(name.name());
    }

    /** What the operations of a revision make of them. */
    void follow(List<Operation> operations) {
        for (Operation operation : operations) {
            if (operation instanceof Operation.CreateTable create) {
                tables.put(bare(create.table().name()), new TreeMap<>());
            } else if (operation instanceof Operation.DropTable drop) {
                tables.remove(bare(drop.table()));
            } else if (operation instanceof Operation.RenameTable rename) {
                tables.put(bare(rename.to()), Objects.requireNonNull(tables.remove(bare(rename.from()))));
            } else if (operation instanceof Operation.DropColumn drop) {
                rows(drop.table()).forEach(row -> row.remove(Names.bare(drop.column())));
            } else if (operation instanceof Operation.RenameColumn rename) {
                rows(rename.table()).forEach(row -> {
                    String value = row.remove(Names.bare(rename.from()));
                    if (value != null) {
                        row.put(Names.bare(rename.to()), value);
                    }
                });
            }
        }
    }

    private Iterable<SortedMap<String, String>> rows(ObjectName table) {
        return Objects.requireNonNull(tables.get(bare(table))).values();
    }

    /** They are all there, and no others, with the values that somebody gave them; then somebody adds some. */
    void check(String when) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String table : tables.keySet()) {
                SortedMap<Long, SortedMap<String, String>> found = read(statement, table);
                SortedMap<Long, SortedMap<String, String>> known = Objects.requireNonNull(tables.get(table));
                assertThat(found.keySet()).as("rows of %s: %s", table, when).isEqualTo(known.keySet());
                known.forEach((id, values) -> assertThat(Objects.requireNonNull(found.get(id)))
                        .as("row %s of %s: %s", id, table, when)
                        .containsAllEntriesOf(values));
                tables.put(table, found);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SortedMap<Long, SortedMap<String, String>> read(Statement statement, String table)
            throws SQLException {
        SortedMap<Long, SortedMap<String, String>> found = new TreeMap<>();
        try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
            ResultSetMetaData columns = rows.getMetaData();
            while (rows.next()) {
                SortedMap<String, String> values = caseless();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    String value = rows.getString(i);
                    if (value != null) {
                        values.put(columns.getColumnName(i), spelled(value));
                    }
                }
                found.put(rows.getLong("id"), values);
            }
        }
        return found;
    }

    /** Drivers spell truth in several ways. */
    private static String spelled(String value) {
        return Map.of("true", "1", "TRUE", "1", "t", "1").getOrDefault(value, value);
    }

    /** Somebody gives values up that do not fit what is to come. */
    void mend(String table, String column) {
        database.execute("UPDATE " + table + " SET " + column + " = '1'");
        SortedMap<Long, SortedMap<String, String>> rows = tables.get(table);
        Objects.requireNonNull(rows).values().forEach(row -> row.put(column, "1"));
    }

    /** Somebody adds a row to each table. */
    void add() {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String table : new TreeSet<>(tables.keySet())) {
                add(connection, table);
                tables.put(table, read(statement, table));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(Connection connection, String table) throws SQLException {
        SortedMap<String, Object> values = caseless();
        long id = ++lastId;
        SortedMap<String, String> references = references(connection, table);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
            ResultSetMetaData columns = rows.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                String column = columns.getColumnName(i);
                String target = references.get(column);
                if (column.equalsIgnoreCase("id")) {
                    values.put(column, id);
                } else if (target != null) {
                    SortedMap<Long, ?> others = Objects.requireNonNull(tables.get(target));
                    if (!others.isEmpty()) {
                        values.put(column, others.lastKey());
                    }
                } else if (column.toLowerCase(Locale.ROOT).endsWith("_id")) {
                    throw new AssertionError(table + "." + column + " refers to nothing");
                } else {
                    values.put(column, value(columns.getColumnTypeName(i), id));
                }
            }
        }
        String sql = "INSERT INTO " + table + " (" + String.join(", ", values.keySet()) + ") VALUES ("
                + "?, ".repeat(values.size() - 1) + "?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int i = 1;
            for (Object value : values.values()) {
                insert.setObject(i++, value);
            }
            insert.executeUpdate();
        }
    }

    private static Object value(String type, long id) {
        String name = type.toLowerCase(Locale.ROOT);
        if (name.contains("char") || name.contains("text")) {
            return "value " + id;
        }
        // Where there is no type for truth, a number stands for it.
        return name.contains("bool") || name.contains("bit") || name.startsWith("tinyint")
                ? (Object) Boolean.TRUE
                : (Object) (int) id;
    }

    private SortedMap<String, String> references(Connection connection, String table) throws SQLException {
        SortedMap<String, String> references = caseless();
        DatabaseMetaData meta = connection.getMetaData();
        String name = meta.storesLowerCaseIdentifiers() ? table.toLowerCase(Locale.ROOT) : table;
        name = meta.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : name;
        try (ResultSet keys = meta.getImportedKeys(connection.getCatalog(), connection.getSchema(), name)) {
            while (keys.next()) {
                references.put(keys.getString("FKCOLUMN_NAME"), keys.getString("PKTABLE_NAME"));
            }
        }
        return references;
    }
}
