package dev.retort.processor.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is said, from outside, about attributes of something embedded or inherited, by the path from where
 * it is said.
 *
 * @param columns what {@code @AttributeOverride} says
 * @param associations what {@code @AssociationOverride} says
 * @param conversions what {@code @Convert} with an {@code attributeName} says
 */
public record Overrides(
        SortedMap<String, ColumnSpec> columns,
        SortedMap<String, AssociationOverride> associations,
        List<Conversion> conversions) {

    /** Nothing is said. */
    public static final Overrides NONE = new Overrides(new TreeMap<>(), new TreeMap<>(), List.of());

    public Overrides {
        columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
        associations = Collections.unmodifiableSortedMap(new TreeMap<>(associations));
        conversions = List.copyOf(conversions);
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return columns.isEmpty() && associations.isEmpty() && conversions.isEmpty();
    }
}
