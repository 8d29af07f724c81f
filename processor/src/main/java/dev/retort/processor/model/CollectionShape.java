package dev.retort.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * What sort of collection an attribute is.
 *
 * @param kind its sort
 * @param orderColumn what {@code @OrderColumn} says, or {@code null} if no position is stored
 * @param firstPosition the position of the first element, if positions are stored
 * @param key the key of a map, or {@code null} for other collections
 * @param rowId what tells the rows of the collection's table apart by a value of its own, or {@code null} if nothing
 *     does
 * @param softDelete how its rows are marked as deleted, or {@code null} if they are deleted
 */
public record CollectionShape(
        Kind kind,
        @Nullable ColumnSpec orderColumn,
        int firstPosition,
        @Nullable MapKeySpec key,
        @Nullable BasicAttribute rowId,
        @Nullable SoftDeleteSpec softDelete) {

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
