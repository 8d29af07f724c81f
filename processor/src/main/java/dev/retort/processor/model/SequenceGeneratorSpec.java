package dev.retort.processor.model;

import dev.retort.schema.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @SequenceGenerator} says. What is not said is {@code null}.
 *
 * @param place where it is said
 * @param name the generator's name
 * @param sequenceName the sequence's name
 * @param schema the database schema it lies in
 * @param catalog the catalog it lies in
 * @param initialValue the first value
 * @param allocationSize how many values are taken at once: the sequence's increment
 * @param options text for the database
 */
public record SequenceGeneratorSpec(
        Origin place,
        @Nullable String name,
        @Nullable String sequenceName,
        @Nullable String schema,
        @Nullable String catalog,
        int initialValue,
        int allocationSize,
        @Nullable String options)
        implements GeneratorSpec {}
