package dev.retort.processor.model;

import dev.retort.schema.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @SoftDelete} says: rows are marked as deleted instead of being deleted.
 *
 * @param place where it is said
 * @param columnName the name of the column that has the mark, or {@code null} if none is given
 * @param strategy what the mark says
 * @param converter what the mark is converted by, or {@code null} if it is stored as it is
 * @param comment what the column is for
 * @param options text for the database
 */
public record SoftDeleteSpec(
        Origin place,
        @Nullable String columnName,
        Strategy strategy,
        @Nullable ConverterType converter,
        String comment,
        @Nullable String options) {

    /** What a mark says of a row. */
    public enum Strategy {
        /** Whether it is there. */
        ACTIVE,
        /** Whether it is gone. */
        DELETED,
        /** When it went. */
        TIMESTAMP
    }
}
