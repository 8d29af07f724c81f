package dev.retort.schema.rename;

import dev.retort.schema.ObjectName;
import dev.retort.schema.SchemaException;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was renamed on the way from one schema to another: certain, nothing guessed.
 *
 * @param tables the new name of each renamed table, by its old name
 * @param columns the new name of each renamed column by its old name, by the name that its table has
 *     after the change
 * @param sequences the new name of each renamed sequence, by its old name
 */
public record Renames(
        SortedMap<ObjectName, ObjectName> tables,
        SortedMap<ObjectName, SortedMap<String, String>> columns,
        SortedMap<ObjectName, ObjectName> sequences) {

    /** Nothing was renamed. */
    public static final Renames NONE = new Renames(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    /**
     * @throws SchemaException if a name is said to become itself, or two names to become the same one
     */
    public Renames {
        tables = oneToOne("table", tables);
        sequences = oneToOne("sequence", sequences);
        SortedMap<ObjectName, SortedMap<String, String>> copy = new TreeMap<>();
        columns.forEach((table, byOldName) -> {
            if (!byOldName.isEmpty()) {
                copy.put(table, oneToOne("column of table '" + table + "'", byOldName));
            }
        });
        columns = Collections.unmodifiableSortedMap(copy);
    }

    /** Renames of the given parts, which may be sorted or not. */
    public static Renames of(
            Map<ObjectName, ObjectName> tables,
            Map<ObjectName, ? extends Map<String, String>> columns,
            Map<ObjectName, ObjectName> sequences) {
        SortedMap<ObjectName, SortedMap<String, String>> sortedColumns = new TreeMap<>();
        columns.forEach((table, byOldName) -> sortedColumns.put(table, new TreeMap<>(byOldName)));
        return new Renames(new TreeMap<>(tables), sortedColumns, new TreeMap<>(sequences));
    }

    /** Whether nothing was renamed. */
    public boolean isEmpty() {
        return tables.isEmpty() && columns.isEmpty() && sequences.isEmpty();
    }

    /** The name that a table has after the change, which is its old one if it was not renamed. */
    public ObjectName newTable(ObjectName oldName) {
        return tables.getOrDefault(oldName, oldName);
    }

    /** The renames of the way back. */
    public Renames inverted() {
        SortedMap<ObjectName, ObjectName> oldTables = inverse(tables);
        SortedMap<ObjectName, SortedMap<String, String>> oldColumns = new TreeMap<>();
        columns.forEach((newTable, byOldName) ->
                oldColumns.put(oldTables.getOrDefault(newTable, newTable), inverse(byOldName)));
        return new Renames(oldTables, oldColumns, inverse(sequences));
    }

    private static <T extends Comparable<T>> SortedMap<T, T> oneToOne(String what, SortedMap<T, T> newByOld) {
        TreeSet<T> seen = new TreeSet<>();
        newByOld.forEach((oldName, newName) -> {
            if (oldName.equals(newName)) {
                throw new SchemaException("a " + what + " is renamed from '" + oldName + "' to itself");
            }
            if (!seen.add(newName)) {
                throw new SchemaException("more than one " + what + " is renamed to '" + newName + "'");
            }
        });
        return Collections.unmodifiableSortedMap(new TreeMap<>(newByOld));
    }

    private static <T extends Comparable<T>> SortedMap<T, T> inverse(SortedMap<T, T> map) {
        SortedMap<T, T> inverse = new TreeMap<>();
        map.forEach((key, value) -> inverse.put(value, key));
        return inverse;
    }
}
