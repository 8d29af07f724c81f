package dev.retort.testing.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A live database that is asked about itself. */
record Catalog(Connection connection) {

    /** The rows of a query, read to the end, each value as text. */
    List<Row> query(String sql, String... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                List<Row> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(Row.of(result));
                }
                return rows;
            }
        }
    }

    /** One row, its values by lower-case column label. */
    record Row(Map<String, @Nullable String> values) {

        private static Row of(ResultSet result) throws SQLException {
            ResultSetMetaData columns = result.getMetaData();
            Map<String, @Nullable String> values = new HashMap<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                values.put(columns.getColumnLabel(i).toLowerCase(Locale.ROOT), result.getString(i));
            }
            return new Row(values);
        }

        /** The value, empty for SQL's null. */
        String get(String label) {
            if (!values.containsKey(label)) {
                throw new IllegalArgumentException("No " + label + " in " + values.keySet());
            }
            String value = values.get(label);
            return value == null ? "" : value;
        }

        /** Whether the value is one of the ways in which drivers and catalogs say yes. */
        boolean is(String label) {
            String value = get(label);
            return value.equals("t") || value.equals("1") || value.equalsIgnoreCase("true") || value.equals("YES");
        }

        /** The value after a text, or nothing where there is no value. */
        String after(String text, String label) {
            String value = get(label);
            return value.isEmpty() ? "" : text + value;
        }
    }
}
