package dev.retort.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * What Hibernate's {@code @GenericGenerator} says where it speaks of no sequence.
 *
 * @param name the generator's name
 * @param identity whether the column counts by itself; else the application makes the values
 */
public record GenericGeneratorSpec(@Nullable String name, boolean identity) implements GeneratorSpec {}
