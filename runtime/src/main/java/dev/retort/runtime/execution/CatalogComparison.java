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
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Compares what a database's catalog says, by shape, with a schema. */
final class CatalogComparison {
    private static final ConstraintShape.Kind CHECK = ConstraintShape.Kind.CHECK;

    private final Connection connection;
    private final Schema schema;
    private final CatalogReader catalog;
    private final Identifiers identifiers;
    private final Mending mending;
    private final Map<String, String> spelling = new HashMap<>();
    private final List<String> differences = new ArrayList<>();

    private CatalogComparison(Connection connection, Dialect dialect, Schema schema) {
        this.connection = connection;
        this.schema = schema;
        this.mending = new Mending(schema);
        this.catalog = dialect.catalog();
        this.identifiers = dialect.identifiers();
    }

    /**
     * How a database differs from a schema.
     *
     * @param lines the differences, one line each
     * @param mending the statements that end those which need no decision
     */
    record Result(List<String> lines, List<String> mending) {
        Result {
            lines = List.copyOf(lines);
            mending = List.copyOf(mending);
        }
    }

    /**
     * How the database differs from a schema; what the database has besides is its own business, but for tables
     * that the revisions after that schema make.
     *
     * @param later the schema of all revisions of the set
     */
    static Result differences(Connection connection, Dialect dialect, Schema expected, Schema later)
            throws SQLException {
        CatalogComparison comparison = new CatalogComparison(connection, dialect, expected);
        for (ObjectName name : expected.tables().keySet()) {
            comparison.compareTable(name);
        }
        for (Sequence sequence : expected.sequences().values()) {
            comparison.compareSequence(sequence);
        }
        for (ObjectName name : later.tables().keySet()) {
            if (!expected.tables().containsKey(name) && comparison.catalog.table(connection, name) != null) {
                comparison.differences.add("table " + name + " is there already");
            }
        }
        return new Result(comparison.differences, comparison.mending.statements(dialect));
    }

    private void compareTable(ObjectName name) throws SQLException {
        TableShape live = catalog.table(connection, name);
        if (live == null) {
            differences.add("table " + name + " is missing");
            return;
        }
        TableShape expected = catalog.expected(schema, name);
        Table table = Objects.requireNonNull(schema.table(name));
        spell(table);
        int before = differences.size();
        compare(name + ".", expected.columns(), live.columns(), ColumnShape::matches);
        // Statements for a table of other columns would rest on what is not there.
        boolean sameColumns = differences.size() == before;
        Unmatched<ConstraintShape> constraints =
                named(name + ": constraint ", expected.constraints(), live.constraints());
        Unmatched<IndexShape> indexes = named(name + ": index ", expected.indexes(), live.indexes());
        if (sameColumns && constraints.canBeMended() && indexes.canBeMended()) {
            mend(table, constraints);
            mend(table, indexes);
        }
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

    /**
     * What a table's catalog and its schema do not both have.
     *
     * @param names what has another name there, which is the value
     * @param missing what is missing there
     * @param besides what is there besides
     */
    private record Unmatched<T>(
            SortedMap<String, String> names, SortedMap<String, T> missing, SortedMap<String, T> besides) {
        /** Whether nothing is there besides, but for as many checks as are missing. */
        boolean canBeMended() {
            return besides.values().stream().allMatch(Unmatched::isCheck)
                    && (besides.isEmpty()
                            || besides.size()
                                    == missing.values().stream()
                                            .filter(Unmatched::isCheck)
                                            .count());
        }

        private static boolean isCheck(Object shape) {
            return shape instanceof ConstraintShape constraint && constraint.kind() == CHECK;
        }
    }

    /** Compares what has names that an application does not depend on: the same under another name is told as that. */
    private <T> Unmatched<T> named(String prefix, SortedMap<String, T> expected, SortedMap<String, T> live) {
        SortedMap<String, T> missing = new TreeMap<>(expected);
        missing.keySet().removeAll(live.keySet());
        SortedMap<String, T> besides = new TreeMap<>(live);
        besides.keySet().removeAll(expected.keySet());
        SortedMap<String, String> names = new TreeMap<>();
        for (Map.Entry<String, T> one : expected.entrySet()) {
            T shape = one.getValue();
            List<String> twins = besides.keySet().stream()
                    .filter(each -> shape.equals(besides.get(each)) && each.indexOf('"') < 0)
                    .toList();
            boolean only = missing.values().stream().filter(shape::equals).count() == 1;
            if (missing.containsKey(one.getKey()) && only && twins.size() == 1) {
                names.put(one.getKey(), twins.get(0));
                missing.remove(one.getKey());
                besides.remove(twins.get(0));
                differences.add(prefix + spelled(one.getKey()) + " is there as " + twins.get(0));
            }
        }
        SortedMap<String, T> others = new TreeMap<>(live);
        others.keySet().removeAll(names.values());
        SortedMap<String, T> ours = new TreeMap<>(expected);
        ours.keySet().removeAll(names.keySet());
        compare(prefix, ours, others, Object::equals);
        return new Unmatched<>(names, missing, besides);
    }

    private void mend(Table table, Unmatched<?> unmatched) {
        unmatched.names().forEach((ours, theirs) -> mending.rename(table, delimited(theirs), spelled(ours)));
        Iterator<String> besides = unmatched.besides().keySet().iterator();
        unmatched.missing().forEach((name, shape) -> {
            if (besides.hasNext() && Unmatched.isCheck(shape)) {
                mending.replaceCheck(table, delimited(besides.next()), spelled(name));
            } else {
                mending.add(table, spelled(name));
            }
        });
    }

    /** A name of the catalog as a model would spell it. */
    private static String delimited(String stored) {
        return '"' + stored + '"';
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
