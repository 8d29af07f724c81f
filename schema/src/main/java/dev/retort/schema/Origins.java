package dev.retort.schema;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where in the model the parts of a schema come from: how a rename in the model is told from a drop beside
 * an add, and what numbers in rows stand for.
 *
 * @param tables the origin of each table
 * @param columns the origin of each column, by table
 * @param sequences the origin of each sequence: the attribute whose values it generates, the first in
 *     order if there are several
 * @param ordinals the constants of an enum, in their order, of each column that holds their ordinals, by
 *     table
 */
public record Origins(
        SortedMap<ObjectName, Origin> tables,
        SortedMap<ObjectName, SortedMap<String, Origin>> columns,
        SortedMap<ObjectName, Origin> sequences,
        SortedMap<ObjectName, SortedMap<String, List<String>>> ordinals) {

    /** No origins: of an empty schema, or one that nobody mapped. */
    public static final Origins NONE = new Origins(new TreeMap<>(), new TreeMap<>());

    public Origins {
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
        columns = copyOf(columns);
        sequences = Collections.unmodifiableSortedMap(new TreeMap<>(sequences));
        ordinals = copyOf(ordinals);
    }

    /** The origins of tables and columns, where no sequence has one and no column holds ordinals. */
    public Origins(SortedMap<ObjectName, Origin> tables, SortedMap<ObjectName, SortedMap<String, Origin>> columns) {
        this(tables, columns, new TreeMap<>(), new TreeMap<>());
    }

    private static <V> SortedMap<ObjectName, SortedMap<String, V>> copyOf(
            SortedMap<ObjectName, SortedMap<String, V>> byTable) {
        SortedMap<ObjectName, SortedMap<String, V>> copy = new TreeMap<>();
        byTable.forEach(
                (table, byColumn) -> copy.put(table, Collections.unmodifiableSortedMap(new TreeMap<>(byColumn))));
        return Collections.unmodifiableSortedMap(copy);
    }

    /** The origin of a table, or {@code null} if it is not known. */
    public @Nullable Origin table(ObjectName table) {
        return tables.get(table);
    }

    /** The origin of a column, or {@code null} if it is not known. */
    public @Nullable Origin column(ObjectName table, String column) {
        SortedMap<String, Origin> byColumn = columns.get(table);
        return byColumn == null ? null : byColumn.get(column);
    }

    /** The constants whose ordinals a column holds, in their order; none where it holds none. */
    public List<String> ordinals(ObjectName table, String column) {
        SortedMap<String, List<String>> byColumn = ordinals.get(table);
        return byColumn == null ? List.of() : byColumn.getOrDefault(column, List.of());
    }

    /** The origin of a sequence, or {@code null} if it is not known. */
    public @Nullable Origin sequence(ObjectName sequence) {
        return sequences.get(sequence);
    }
}
