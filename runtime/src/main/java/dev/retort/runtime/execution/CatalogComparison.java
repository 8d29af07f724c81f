package dev.retort.runtime.execution;

import dev.retort.runtime.dialect.CatalogReader;
import dev.retort.runtime.dialect.ColumnShape;
import dev.retort.runtime.dialect.ConstraintShape;
import dev.retort.runtime.dialect.Dialect;
import dev.retort.runtime.dialect.Identifiers;
import dev.retort.runtime.dialect.IndexShape;
import dev.retort.runtime.dialect.SequenceShape;
import dev.retort.runtime.dialect.TableShape;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Compares what a database's catalog says, by shape, with a schema. */
final class CatalogComparison {
    private final Connection connection;
    private final CatalogReader catalog;
    private final Identifiers identifiers;
    private final Map<String, String> spelling = new HashMap<>();
    private final List<String> differences = new ArrayList<>();

    private CatalogComparison(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.catalog = dialect.catalog();
        this.identifiers = dialect.identifiers();
    }

    /**
     * How the database differs from a schema, one line each; what the database has besides is its own
     * business, but for tables that the revisions after that schema make.
     *
     * @param later the schema of all revisions of the set
     */
    static List<String> differences(Connection connection, Dialect dialect, Schema expected, Schema later)
            throws SQLException {
        CatalogComparison comparison = new CatalogComparison(connection, dialect);
        for (ObjectName name : expected.tables().keySet()) {
            comparison.compareTable(expected, name);
        }
        for (Sequence sequence : expected.sequences().values()) {
            comparison.compareSequence(sequence);
        }
        for (ObjectName name : later.tables().keySet()) {
            if (!expected.tables().containsKey(name) && comparison.catalog.table(connection, name) != null) {
                comparison.differences.add("table " + name + " is there already");
            }
        }
        return comparison.differences;
    }

    private void compareTable(Schema schema, ObjectName name) throws SQLException {
        TableShape live = catalog.table(connection, name);
        if (live == null) {
            differences.add("table " + name + " is missing");
            return;
        }
        TableShape expected = catalog.expected(schema, name);
        spell(Objects.requireNonNull(schema.table(name)));
        compare(name + ".", expected.columns(), live.columns(), ColumnShape::matches);
        compare(name + ": constraint ", expected.constraints(), live.constraints(), ConstraintShape::equals);
        compare(name + ": index ", expected.indexes(), live.indexes(), IndexShape::equals);
    }

    /** Differences are told in the model's spelling. */
    private void spell(Table table) {
        spelling.clear();
        table.columns().forEach(column -> spelling.put(identifiers.stored(column.name()), column.name()));
        Stream.of(table.uniqueConstraints(), table.foreignKeys(), table.checks(), table.indexes())
                .flatMap(parts -> parts.keySet().stream())
                .forEach(part -> spelling.put(identifiers.stored(part), part));
        PrimaryKey key = table.primaryKey();
        if (key != null) {
            spelling.put(identifiers.stored(key.name()), key.name());
        }
    }

    private String spelled(String stored) {
        return spelling.getOrDefault(stored, stored);
    }

    private <T> void compare(String prefix, Map<String, T> expected, Map<String, T> live, BiPredicate<T, T> matches) {
        expected.forEach((name, should) -> {
            T is = live.get(name);
            if (is == null) {
                differences.add(prefix + spelled(name) + " is missing");
            } else if (!matches.test(should, is)) {
                differences.add(prefix + spelled(name) + " is " + is + ", expected " + should);
            }
        });
        live.keySet().stream()
                .filter(name -> !expected.containsKey(name))
                .forEach(name -> differences.add(prefix + name + " is there, the revision does not have it"));
    }

    private void compareSequence(Sequence sequence) throws SQLException {
        SequenceShape live = catalog.sequence(connection, sequence.name());
        if (live == null) {
            differences.add("sequence " + sequence.name() + " is missing");
        } else if (live.increment() != SequenceShape.UNKNOWN && live.increment() != sequence.increment()) {
            differences.add("sequence " + sequence.name() + " counts by " + live.increment() + ", expected "
                    + sequence.increment());
        }
    }
}
