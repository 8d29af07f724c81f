package dev.retort.processor.model;

/**
 * What {@code @JoinTable} says, or {@code @CollectionTable}.
 *
 * @param table the table
 * @param owner the columns that refer to the owner
 * @param inverse the columns that refer to the other side; empty for a collection table
 */
public record JoinTableSpec(TableSpec table, JoinSpec owner, JoinSpec inverse) {}
