package dev.retort.processor.model;

import dev.retort.schema.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @CheckConstraint} says.
 *
 * @param place where it is said
 * @param name the constraint's name, or {@code null} if none is given
 * @param constraint the condition
 * @param options text for the database, or {@code null}
 */
public record CheckSpec(
        Origin place,
        @Nullable String name,
        String constraint,
        @Nullable String options) {}
