package dev.retort.schema;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which entity and attribute each table, column and sequence of a schema comes from: how a rename in the
 * model is told from a drop beside an add.
 *
 * @param tables the origin of each table
 * @param columns the origin of each column, by table
 * @param sequences the origin of each sequence: the attribute whose values it generates, the first in
 *     order if there are several
 */
public record Origins(
        SortedMap<ObjectName, Origin> tables,
        SortedMap<ObjectName, SortedMap<String, Origin>> columns,
        SortedMap<ObjectName, Origin> sequences) {

    /** No origins: of an empty schema, or one that nobody mapped. */
    public static final Origins NONE = new Origins(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    public Origins {
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
        SortedMap<ObjectName, SortedMap<String, Origin>> copy = new TreeMap<>();
        columns.forEach(
                (table, byColumn) -> copy.put(table, Collections.unmodifiableSortedMap(new TreeMap<>(byColumn))));
        columns = Collections.unmodifiableSortedMap(copy);
        sequences = Collections.unmodifiableSortedMap(new TreeMap<>(sequences));
    }

    /** The origins of tables and columns, where no sequence has one. */
    public Origins(SortedMap<ObjectName, Origin> tables, SortedMap<ObjectName, SortedMap<String, Origin>> columns) {
        this(tables, columns, new TreeMap<>());
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

    /** The origin of a sequence, or {@code null} if it is not known. */
    public @Nullable Origin sequence(ObjectName sequence) {
        return sequences.get(sequence);
    }
}
