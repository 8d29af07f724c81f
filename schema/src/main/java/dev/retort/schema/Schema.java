package dev.retort.schema;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a database is to look like: an immutable value.
 *
 * @param namespaces the database schemas that belong to it and are created with it
 * @param tables its tables by name
 * @param sequences its sequences by name
 */
public record Schema(
        SortedSet<String> namespaces, SortedMap<ObjectName, Table> tables, SortedMap<ObjectName, Sequence> sequences) {

    /** The schema without anything. */
    public static final Schema EMPTY = new Schema(new TreeSet<>(), new TreeMap<>(), new TreeMap<>());

    public Schema {
        namespaces = Collections.unmodifiableSortedSet(new TreeSet<>(namespaces));
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
        sequences = Collections.unmodifiableSortedMap(new TreeMap<>(sequences));
    }

    /**
     * A schema of the given parts.
     *
     * @throws SchemaException if two tables, or two sequences, have one name
     */
    public static Schema of(Collection<String> namespaces, Collection<Table> tables, Collection<Sequence> sequences) {
        return new Schema(
                new TreeSet<>(namespaces),
                byName("tables", tables, Table::name),
                byName("sequences", sequences, Sequence::name));
    }

    /** A schema of tables only. */
    public static Schema of(Table... tables) {
        return of(List.of(), List.of(tables), List.of());
    }

    /** The table of that name, or {@code null}. */
    public @Nullable Table table(ObjectName name) {
        return tables.get(name);
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return namespaces.isEmpty() && tables.isEmpty() && sequences.isEmpty();
    }

    private static <T> SortedMap<ObjectName, T> byName(
            String what, Collection<T> values, Function<T, ObjectName> name) {
        SortedMap<ObjectName, T> byName = new TreeMap<>();
        for (T value : values) {
            if (byName.put(name.apply(value), value) != null) {
                throw new SchemaException("two " + what + " are named '" + name.apply(value) + "'");
            }
        }
        return byName;
    }
}
