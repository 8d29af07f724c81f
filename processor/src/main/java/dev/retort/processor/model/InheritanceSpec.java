package dev.retort.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * What an entity says about the hierarchy that it is in. What is not said is {@code null}.
 *
 * @param superEntity the qualified name of the nearest entity that it extends
 * @param strategy what {@code @Inheritance} says
 * @param discriminator what {@code @DiscriminatorColumn} says
 * @param discriminatorValue what {@code @DiscriminatorValue} says
 * @param join what {@code @PrimaryKeyJoinColumn} says of the reference to the superclass's table
 */
public record InheritanceSpec(
        @Nullable String superEntity,
        @Nullable Strategy strategy,
        @Nullable Discriminator discriminator,
        @Nullable String discriminatorValue,
        JoinSpec join) {

    /** How the entities of a hierarchy lie in tables. */
    public enum Strategy {
        SINGLE_TABLE,
        JOINED,
        TABLE_PER_CLASS
    }

    /**
     * What {@code @DiscriminatorColumn} says.
     *
     * @param column what it says of the column
     * @param type what the values are
     */
    public record Discriminator(ColumnSpec column, Type type) {

        /** What the values of a discriminator are. */
        public enum Type {
            STRING,
            CHAR,
            INTEGER
        }
    }
}
