package dev.retort.processor.model;

import dev.retort.schema.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @GeneratedValue} says.
 *
 * @param place where it is said
 * @param strategy how values are generated
 * @param generator the name of the generator, or {@code null} if none is given
 */
public record Generation(
        Origin place, Strategy strategy, @Nullable String generator) {

    /** How the values of an identifier are generated. */
    public enum Strategy {
        AUTO,
        IDENTITY,
        SEQUENCE,
        TABLE,
        UUID
    }
}
