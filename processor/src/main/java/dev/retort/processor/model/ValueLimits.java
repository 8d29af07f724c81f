package dev.retort.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * What Bean Validation demands of the values of an attribute, as far as its column can see to it. What is not said is
 * {@code null}.
 *
 * @param required whether there must be a value
 * @param length characters at most
 * @param integerDigits digits before the point at most
 * @param fractionDigits digits after the point at most
 * @param min the least value
 * @param max the greatest value
 */
public record ValueLimits(
        boolean required,
        @Nullable Integer length,
        @Nullable Integer integerDigits,
        @Nullable Integer fractionDigits,
        @Nullable Long min,
        @Nullable Long max) {

    /** Nothing is demanded. */
    public static final ValueLimits NONE = new ValueLimits(false, null, null, null, null, null);
}
