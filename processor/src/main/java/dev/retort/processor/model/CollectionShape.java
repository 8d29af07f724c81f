package dev.retort.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * What sort of collection an attribute is.
 *
 * @param kind its sort
 * @param orderColumn what {@code @OrderColumn} says, or {@code null} if no position is stored
 * @param key the key of a map, or {@code null} for other collections
 */
public record CollectionShape(
        Kind kind,
        @Nullable ColumnSpec orderColumn,
        @Nullable MapKeySpec key) {

    /** The sorts of collection. */
    public enum Kind {
        /** Any number of equal elements: a {@code Collection}, or a {@code List}. */
        BAG,
        /** Each element once. */
        SET,
        /** Elements by key. */
        MAP
    }
}
