package dev.retort.processor.model;

import dev.retort.schema.Origin;
import org.jspecify.annotations.Nullable;

/**
 * An attribute that refers to any number of entities.
 *
 * @param name its name
 * @param place where it is
 * @param manyToMany whether an entity can be referred to by several owners
 * @param target the qualified name of the entity referred to
 * @param mappedBy the attribute of the target that holds the reference, or {@code null} if this one does
 * @param join what is said of join columns in the target's table
 * @param joinTable what is said of the join table, or {@code null} if nothing is
 * @param shape what sort of collection it is
 * @param hints what Retort's own annotations say
 */
public record ToManyAttribute(
        String name,
        Origin place,
        boolean manyToMany,
        String target,
        @Nullable String mappedBy,
        JoinSpec join,
        @Nullable JoinTableSpec joinTable,
        CollectionShape shape,
        AttributeHints hints)
        implements Attribute {

    @Override
    public boolean id() {
        return false;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.toMany(this);
    }
}
