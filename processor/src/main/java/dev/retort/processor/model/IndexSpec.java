package dev.retort.processor.model;

import dev.retort.schema.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @Index} says.
 *
 * @param place where it is said
 * @param name the index's name, or {@code null} if none is given
 * @param columnList the columns, as written
 * @param unique whether no two rows have the same key
 * @param options text for the database, or {@code null}
 */
public record IndexSpec(
        Origin place,
        @Nullable String name,
        String columnList,
        boolean unique,
        @Nullable String options) {}
