package dev.retort.processor.model;

import org.jspecify.annotations.Nullable;

/** Something that gives identifiers their values. */
public sealed interface GeneratorSpec permits GenericGeneratorSpec, SequenceGeneratorSpec, TableGeneratorSpec {

    /** The name under which {@code @GeneratedValue} speaks of it, or {@code null} if it has none. */
    @Nullable
    String name();
}
