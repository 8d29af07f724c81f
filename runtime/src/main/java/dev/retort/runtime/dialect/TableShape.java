package dev.retort.runtime.dialect;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table as a catalog describes it. All names are as {@link Identifiers#stored} gives them.
 *
 * @param columns its columns by name
 * @param constraints its keys, unique constraints, foreign keys and checks by name
 * @param indexes its indexes by name, without those that only serve a constraint
 */
public record TableShape(
        SortedMap<String, ColumnShape> columns,
        SortedMap<String, ConstraintShape> constraints,
        SortedMap<String, IndexShape> indexes) {
    public TableShape {
        columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
        constraints = Collections.unmodifiableSortedMap(new TreeMap<>(constraints));
        indexes = Collections.unmodifiableSortedMap(new TreeMap<>(indexes));
    }
}
