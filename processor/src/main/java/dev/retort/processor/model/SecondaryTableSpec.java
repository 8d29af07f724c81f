package dev.retort.processor.model;

/**
 * What {@code @SecondaryTable} says.
 *
 * @param table the table
 * @param join the columns that refer to the primary table
 */
public record SecondaryTableSpec(TableSpec table, JoinSpec join) {}
