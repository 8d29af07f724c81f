package dev.retort.schema.diff;

import dev.retort.schema.Column;
import dev.retort.schema.Generated;
import dev.retort.schema.SchemaException;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a table's columns.
 *
 * @param kept the columns that stay, whatever else changes in them, by old name
 * @param gone the columns that go, and those that are dropped only to be added as something else
 * @param added the columns that come
 * @param touched the old names of columns that go, or stay under another name or type: what SQL text built on
 *     them must be built anew
 */
record ColumnMatch(Map<String, ColumnPair> kept, List<Column> gone, List<Column> added, Set<String> touched) {

    /**
     * Matches the columns of a table.
     *
     * @param renames the new names of columns by old name
     * @throws SchemaException if a rename is of a column that is not there
     */
    static ColumnMatch of(Table before, Table after, Map<String, String> renames) {
        if (renames.isEmpty() && before.columns().equals(after.columns())) {
            return unchanged(before);
        }
        Map<String, Column> newByName = new HashMap<>();
        after.columns().forEach(column -> newByName.put(column.name(), column));
        Map<String, ColumnPair> kept = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>(renames.values());
        for (Column column : before.columns()) {
            String renamed = renames.get(column.name());
            String newName = renamed != null ? renamed : taken.contains(column.name()) ? null : column.name();
            Column counterpart = newName == null ? null : newByName.get(newName);
            if (counterpart != null) {
                kept.put(column.name(), new ColumnPair(column, counterpart));
            }
        }
        renames.forEach((oldName, newName) -> requireKept(before, kept, oldName, newName));
        kept.values().removeIf(ColumnPair::isReplaced);
        Set<String> touched = new HashSet<>();
        before.columns().stream()
                .map(Column::name)
                .filter(name -> isTouched(kept.get(name)))
                .forEach(touched::add);
        replaceDependants(kept, touched);
        Set<String> matched = new HashSet<>();
        kept.values().forEach(pair -> matched.add(pair.after().name()));
        return new ColumnMatch(
                kept,
                before.columns().stream()
                        .filter(column -> !kept.containsKey(column.name()))
                        .toList(),
                after.columns().stream()
                        .filter(column -> !matched.contains(column.name()))
                        .toList(),
                touched);
    }

    /** The columns of a table in which nothing changes. */
    static ColumnMatch unchanged(Table table) {
        Map<String, ColumnPair> kept = new LinkedHashMap<>();
        table.columns().forEach(column -> kept.put(column.name(), new ColumnPair(column, column)));
        return new ColumnMatch(kept, List.of(), List.of(), Set.of());
    }

    private static void requireKept(Table before, Map<String, ColumnPair> kept, String oldName, String newName) {
        ColumnPair pair = kept.get(oldName);
        if (pair == null || !pair.after().name().equals(newName)) {
            throw new SchemaException("column '" + oldName + "' of table '" + before.name() + "' is said to become '"
                    + newName + "', but one of them is not there");
        }
    }

    private static boolean isTouched(@Nullable ColumnPair pair) {
        return pair == null || pair.isRenamed() || pair.isRetyped();
    }

    /** A generated column whose sources change is dropped before and added after: few databases do better. */
    private static void replaceDependants(Map<String, ColumnPair> kept, Set<String> touched) {
        boolean changed = !touched.isEmpty();
        while (changed) {
            changed = false;
            for (ColumnPair pair : List.copyOf(kept.values())) {
                Generated generated = pair.before().generated();
                if (generated != null && speaksOfAny(generated, touched)) {
                    kept.remove(pair.before().name());
                    changed |= touched.add(pair.before().name());
                }
            }
        }
    }

    private static boolean speaksOfAny(Generated generated, Collection<String> columns) {
        return columns.stream().anyMatch(generated::speaksOf);
    }

    /** The columns that stay and change, in the order of the old table. */
    List<ColumnPair> changed() {
        List<ColumnPair> changed = new ArrayList<>();
        for (ColumnPair pair : kept.values()) {
            if (pair.isChanged()) {
                changed.add(pair);
            }
        }
        return changed;
    }

    /** The new names of the columns whose values are stored or compared in another way. */
    Set<String> retyped() {
        Set<String> retyped = new HashSet<>();
        for (ColumnPair pair : kept.values()) {
            if (pair.isRetyped()) {
                retyped.add(pair.after().name());
            }
        }
        return retyped;
    }
}
