package dev.retort.schema.rename;

import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.operation.Filling;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a person says in the model about a change that the model alone cannot tell. Tables and columns are
 * keyed by the names that they have in the new model; old names are as the person wrote them.
 *
 * @param tablesRenamed the old name of a table; its schema, where it names none, is that of the new name
 * @param columnsRenamed the old names of a table's columns
 * @param droppedTables the old names of tables that are meant to go
 * @param droppedColumns the old names of columns of a table that are meant to go
 * @param backfills the values that a table's columns get in the rows that are there already
 * @param javaDefaults the values that Java itself gives a table's columns where nobody sets one, because
 *     their attributes are primitives
 */
public record Hints(
        SortedMap<ObjectName, String> tablesRenamed,
        SortedMap<ObjectName, SortedMap<String, String>> columnsRenamed,
        SortedSet<String> droppedTables,
        SortedMap<ObjectName, SortedSet<String>> droppedColumns,
        SortedMap<ObjectName, SortedMap<String, Filling>> backfills,
        SortedMap<ObjectName, SortedMap<String, Literal>> javaDefaults) {

    /** Nothing is said. */
    public static final Hints NONE = new Hints(
            new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    public Hints {
        tablesRenamed = Collections.unmodifiableSortedMap(new TreeMap<>(tablesRenamed));
        columnsRenamed = copyOf(columnsRenamed, Hints::copyOf);
        droppedTables = Collections.unmodifiableSortedSet(new TreeSet<>(droppedTables));
        droppedColumns = copyOf(droppedColumns, names -> Collections.unmodifiableSortedSet(new TreeSet<>(names)));
        backfills = copyOf(backfills, Hints::copyOf);
        javaDefaults = copyOf(javaDefaults, Hints::copyOf);
    }

    /** Hints of the given parts, which may be sorted or not. */
    public static Hints of(
            Map<ObjectName, String> tablesRenamed,
            Map<ObjectName, ? extends Map<String, String>> columnsRenamed,
            Set<String> droppedTables,
            Map<ObjectName, ? extends Set<String>> droppedColumns,
            Map<ObjectName, ? extends Map<String, Filling>> backfills,
            Map<ObjectName, ? extends Map<String, Literal>> javaDefaults) {
        return new Hints(
                new TreeMap<>(tablesRenamed),
                sorted(columnsRenamed),
                new TreeSet<>(droppedTables),
                sortedSets(droppedColumns),
                sorted(backfills),
                sorted(javaDefaults));
    }

    /** Whether a person says anything; what Java itself does is not said by anybody. */
    public boolean saySomething() {
        return !tablesRenamed.isEmpty()
                || !columnsRenamed.isEmpty()
                || !droppedTables.isEmpty()
                || !droppedColumns.isEmpty()
                || !backfills.isEmpty();
    }

    /** What the column was called before, as the person wrote it, or {@code null} if nobody says. */
    public @Nullable String renamedFrom(ObjectName table, String column) {
        SortedMap<String, String> ofTable = columnsRenamed.get(table);
        return ofTable == null ? null : ofTable.get(column);
    }

    /** The values that the column gets, or {@code null} if nobody says. */
    public @Nullable Filling backfill(ObjectName table, String column) {
        SortedMap<String, Filling> ofTable = backfills.get(table);
        return ofTable == null ? null : ofTable.get(column);
    }

    /** The value that Java itself gives the column, or {@code null} if there is none. */
    public @Nullable Literal javaDefault(ObjectName table, String column) {
        SortedMap<String, Literal> ofTable = javaDefaults.get(table);
        return ofTable == null ? null : ofTable.get(column);
    }

    /** The old names, as the person wrote them, of columns of the table that are meant to go. */
    public Set<String> dropped(ObjectName table) {
        SortedSet<String> ofTable = droppedColumns.get(table);
        return ofTable == null ? Set.of() : ofTable;
    }

    private static <V> SortedMap<String, V> copyOf(SortedMap<String, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    private static <V> SortedMap<ObjectName, V> copyOf(SortedMap<ObjectName, V> map, UnaryOperator<V> copy) {
        SortedMap<ObjectName, V> copied = new TreeMap<>();
        map.forEach((name, value) -> copied.put(name, copy.apply(value)));
        return Collections.unmodifiableSortedMap(copied);
    }

    private static <V> SortedMap<ObjectName, SortedMap<String, V>> sorted(
            Map<ObjectName, ? extends Map<String, V>> map) {
        SortedMap<ObjectName, SortedMap<String, V>> sorted = new TreeMap<>();
        map.forEach((name, values) -> sorted.put(name, new TreeMap<>(values)));
        return sorted;
    }

    private static SortedMap<ObjectName, SortedSet<String>> sortedSets(Map<ObjectName, ? extends Set<String>> map) {
        SortedMap<ObjectName, SortedSet<String>> sorted = new TreeMap<>();
        map.forEach((name, values) -> sorted.put(name, new TreeSet<>(values)));
        return sorted;
    }
}
