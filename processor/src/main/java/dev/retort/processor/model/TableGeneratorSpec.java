package dev.retort.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * What {@code @TableGenerator} says. What is not said is {@code null}.
 *
 * @param name the generator's name
 * @param table the table
 * @param keyColumn the column that holds the name of what is counted
 * @param valueColumn the column that holds the number reached
 */
public record TableGeneratorSpec(
        @Nullable String name,
        TableSpec table,
        @Nullable String keyColumn,
        @Nullable String valueColumn) implements GeneratorSpec {}
