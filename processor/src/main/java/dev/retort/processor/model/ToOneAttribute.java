package dev.retort.processor.model;

import dev.retort.schema.Origin;
import org.jspecify.annotations.Nullable;

/**
 * An attribute that refers to one entity.
 *
 * @param name its name
 * @param place where it is
 * @param id whether it is part of the entity's identifier
 * @param oneToOne whether at most one entity refers to the target
 * @param target the qualified name of the entity referred to
 * @param optional whether it may be {@code null}
 * @param mappedBy the attribute of the target that holds the reference, or {@code null} if this one does
 * @param byKey whether the entity referred to is the one with the same identifier, so that no column is needed
 * @param join what is said of the join columns
 * @param joinTable what is said of the join table, or {@code null} if there is none
 * @param mapsId the attribute of the identifier that this one gives the value of; empty for the whole;
 *     {@code null} if it does not
 * @param hints what Retort's own annotations say
 */
public record ToOneAttribute(
        String name,
        Origin place,
        boolean id,
        boolean oneToOne,
        String target,
        boolean optional,
        @Nullable String mappedBy,
        boolean byKey,
        JoinSpec join,
        @Nullable JoinTableSpec joinTable,
        @Nullable String mapsId,
        AttributeHints hints)
        implements Attribute {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.toOne(this);
    }
}
