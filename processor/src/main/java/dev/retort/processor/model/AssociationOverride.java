package dev.retort.processor.model;

import dev.retort.schema.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @AssociationOverride} says.
 *
 * @param place where it is said
 * @param join the join columns
 * @param joinTable the join table, or {@code null} if none is given
 */
public record AssociationOverride(
        Origin place, JoinSpec join, @Nullable JoinTableSpec joinTable) {}
