package dev.retort.processor.model;

import dev.retort.schema.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @ForeignKey} says. What is not said is {@code null}.
 *
 * @param place where it is said; where nothing is said, the attribute
 * @param name the constraint's name
 * @param constraint whether there is a constraint at all
 * @param definition the constraint in the database's own words
 * @param options text for the database
 */
public record ForeignKeySpec(
        Origin place,
        @Nullable String name,
        boolean constraint,
        @Nullable String definition,
        @Nullable String options) {

    /** Nothing is said about the foreign key of what is at that place. */
    public static ForeignKeySpec unsaid(Origin place) {
        return new ForeignKeySpec(place, null, true, null, null);
    }

    /** The same, but without a constraint. */
    public ForeignKeySpec without() {
        return new ForeignKeySpec(place, name, false, definition, options);
    }

    /** Whether it says anything. */
    public boolean isSaid() {
        return name != null || !constraint || definition != null || options != null;
    }
}
