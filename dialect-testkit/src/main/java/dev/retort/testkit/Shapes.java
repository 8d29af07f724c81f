package dev.retort.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.runtime.dialect.CatalogReader;
import dev.retort.runtime.dialect.ColumnShape;
import dev.retort.runtime.dialect.Dialect;
import dev.retort.runtime.dialect.TableShape;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a dialect's reader finds in a catalog. */
final class Shapes {
    private Shapes() {}

    /** Fails unless the reader finds what it expects of the schema. */
    static void assertExpected(Runner runner) throws SQLException {
        CatalogReader catalog = runner.dialect().catalog();
        Schema schema = runner.schema();
        for (ObjectName name : schema.tables().keySet()) {
            TableShape live = catalog.table(runner.connection(), name);
            assertNotNull(live, () -> "there is a table " + name);
            TableShape expected = catalog.expected(schema, name);
            assertEquals(expected.columns().keySet(), live.columns().keySet(), () -> "columns of " + name);
            for (Map.Entry<String, ColumnShape> column : expected.columns().entrySet()) {
                ColumnShape found = live.columns().get(column.getKey());
                assertTrue(
                        column.getValue().matches(found),
                        () -> name + "." + column.getKey() + ": expected " + column.getValue() + ", found " + found);
            }
            assertEquals(expected.constraints(), live.constraints(), () -> "constraints of " + name);
            assertEquals(expected.indexes(), live.indexes(), () -> "indexes of " + name);
        }
        for (ObjectName name : schema.sequences().keySet()) {
            assertNotNull(catalog.sequence(runner.connection(), name), () -> "there is a sequence " + name);
        }
        assertEquals(
                schema.tables().keySet().stream()
                        .filter(name -> name.schema() == null)
                        .map(name -> runner.dialect().identifiers().stored(name.name()))
                        .collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(catalog.tables(runner.connection(), null)),
                "tables");
    }

    /** What the reader finds, a line for each table and sequence of a schema. */
    static List<String> lines(Dialect dialect, Connection connection, Schema schema) throws SQLException {
        List<String> lines = new ArrayList<>();
        for (ObjectName name : schema.tables().keySet()) {
            lines.add("table " + name + ": " + dialect.catalog().table(connection, name));
        }
        for (ObjectName name : schema.sequences().keySet()) {
            lines.add("sequence " + name + ": " + dialect.catalog().sequence(connection, name));
        }
        return lines;
    }
}
