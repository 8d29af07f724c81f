package dev.retort.runtime.dialect.standard;

import dev.retort.runtime.dialect.CatalogReader;
import dev.retort.runtime.dialect.ColumnShape;
import dev.retort.runtime.dialect.IndexShape;
import dev.retort.runtime.dialect.SequenceShape;
import dev.retort.runtime.dialect.TableShape;
import dev.retort.schema.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Something that a catalog says, or does not. Names of columns, constraints and indexes are as they are stored. */
sealed interface Fact {

    /** What the catalog says instead, in a person's words; {@code null} if the fact holds. */
    @Nullable
    String contradiction(Connection connection, CatalogReader catalog) throws SQLException;

    private static @Nullable String compare(ObjectName table, String column, ColumnShape wanted, TableShape live) {
        ColumnShape found = live.columns().get(column);
        if (found == null) {
            return "table " + table + " has no column " + column;
        }
        return wanted.matches(found)
                ? null
                : "column " + column + " of table " + table + " is " + found + " instead of " + wanted;
    }

    /** There is a table, or none. */
    record HasTable(ObjectName table, boolean present) implements Fact {
        @Override
        public @Nullable String contradiction(Connection connection, CatalogReader catalog) throws SQLException {
            boolean found = catalog.table(connection, table) != null;
            return found == present ? null : "there is " + (found ? "a table " : "no table ") + table;
        }
    }

    /** A table has these columns and no others. */
    record TableIs(ObjectName table, SortedMap<String, ColumnShape> columns) implements Fact {
        public TableIs {
            columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
        }

        @Override
        public @Nullable String contradiction(Connection connection, CatalogReader catalog) throws SQLException {
            TableShape live = catalog.table(connection, table);
            if (live == null) {
                return "there is no table " + table;
            }
            if (!live.columns().keySet().equals(columns.keySet())) {
                return "table " + table + " has the columns " + live.columns().keySet() + " instead of "
                        + columns.keySet();
            }
            return columns.entrySet().stream()
                    .map(column -> compare(table, column.getKey(), column.getValue(), live))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** A column is like this. */
    record ColumnIs(ObjectName table, String column, ColumnShape shape) implements Fact {
        @Override
        public @Nullable String contradiction(Connection connection, CatalogReader catalog) throws SQLException {
            TableShape live = catalog.table(connection, table);
            return live == null ? "there is no table " + table : compare(table, column, shape, live);
        }
    }

    /** A table has a column, or it has none of that name or is not there. */
    record HasColumn(ObjectName table, String column, boolean present) implements Fact {
        @Override
        public @Nullable String contradiction(Connection connection, CatalogReader catalog) throws SQLException {
            TableShape live = catalog.table(connection, table);
            boolean found = live != null && live.columns().containsKey(column);
            return found == present ? null : "table " + table + " has " + (found ? "a column " : "no column ") + column;
        }
    }

    /** A table has a key, unique constraint, foreign key or check, or it has none of that name or is not there. */
    record HasConstraint(ObjectName table, String name, boolean present) implements Fact {
        @Override
        public @Nullable String contradiction(Connection connection, CatalogReader catalog) throws SQLException {
            TableShape live = catalog.table(connection, table);
            boolean found = live != null && live.constraints().containsKey(name);
            return found == present
                    ? null
                    : "table " + table + " has " + (found ? "a constraint " : "no constraint ") + name;
        }
    }

    /**
     * A table has an index, or it has none of that name or is not there.
     *
     * @param shape what the index is like, {@code null} for anything
     */
    record HasIndex(
            ObjectName table,
            String name,
            boolean present,
            @Nullable IndexShape shape) implements Fact {
        @Override
        public @Nullable String contradiction(Connection connection, CatalogReader catalog) throws SQLException {
            TableShape live = catalog.table(connection, table);
            IndexShape found = live == null ? null : live.indexes().get(name);
            if (present == (found == null)) {
                return "table " + table + " has " + (found == null ? "no index " : "an index ") + name;
            }
            return shape == null || shape.equals(found)
                    ? null
                    : "index " + name + " of table " + table + " is " + found + " instead of " + shape;
        }
    }

    /**
     * There is a sequence, or none.
     *
     * @param shape what the sequence is like, {@code null} for anything
     */
    record HasSequence(
            ObjectName name, boolean present, @Nullable SequenceShape shape) implements Fact {
        @Override
        public @Nullable String contradiction(Connection connection, CatalogReader catalog) throws SQLException {
            SequenceShape found = catalog.sequence(connection, name);
            if (present == (found == null)) {
                return "there is " + (found == null ? "no sequence " : "a sequence ") + name;
            }
            return shape == null || shape.equals(found)
                    ? null
                    : "sequence " + name + " is a " + found + " instead of a " + shape;
        }
    }

    /** There is a database schema, or none. */
    record HasNamespace(String name, boolean present) implements Fact {
        @Override
        public @Nullable String contradiction(Connection connection, CatalogReader catalog) throws SQLException {
            return catalog.namespace(connection, name) == present
                    ? null
                    : "there is " + (present ? "no schema " : "a schema ") + name;
        }
    }
}
