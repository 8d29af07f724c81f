package dev.retort.processor.model;

import dev.retort.schema.Origin;
import dev.retort.schema.ReferentialAction;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @ForeignKey} says. What is not said is {@code null}.
 *
 * @param place where it is said; where nothing is said, the attribute
 * @param name the constraint's name
 * @param constraint whether there is a constraint at all
 * @param definition the constraint in the database's own words
 * @param options text for the database
 * @param onDelete what happens to rows when the row that they refer to is deleted
 */
public record ForeignKeySpec(
        Origin place,
        @Nullable String name,
        boolean constraint,
        @Nullable String definition,
        @Nullable String options,
        @Nullable ReferentialAction onDelete) {

    /** Nothing is said about the foreign key of what is at that place. */
    public static ForeignKeySpec unsaid(Origin place) {
        return new ForeignKeySpec(place, null, true, null, null, null);
    }

    /** The same, but without a constraint. */
    public ForeignKeySpec without() {
        return new ForeignKeySpec(place, name, false, definition, options, onDelete);
    }

    /** The same with what happens when the row referred to is deleted. */
    public ForeignKeySpec onDeleting(ReferentialAction action) {
        return new ForeignKeySpec(place, name, constraint, definition, options, action);
    }

    /** Whether it says anything. */
    public boolean isSaid() {
        return name != null || !constraint || definition != null || options != null;
    }
}
