package dev.retort.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an attribute's column beside {@code @Column}, and holds whatever overrides that. What is not said is
 * {@code null}.
 *
 * @param required whether a value is always there, because the provider makes it
 * @param defaultValue the value of a row inserted without one, as an SQL expression
 * @param generated the SQL expression that the database computes the value by
 * @param collation the collation's name
 * @param comment what it is for
 * @param fraction digits of a second's fraction
 * @param checks conditions of the column
 * @param limits what Bean Validation demands of its values
 */
public record ColumnTraits(
        boolean required,
        @Nullable String defaultValue,
        @Nullable String generated,
        @Nullable String collation,
        @Nullable String comment,
        @Nullable Integer fraction,
        List<CheckSpec> checks,
        ValueLimits limits) {

    /** Nothing is said. */
    public static final ColumnTraits NONE =
            new ColumnTraits(false, null, null, null, null, null, List.of(), ValueLimits.NONE);

    public ColumnTraits {
        checks = List.copyOf(checks);
    }

    /** The same, under what Bean Validation demands. */
    public ColumnTraits withLimits(ValueLimits newLimits) {
        return new ColumnTraits(required, defaultValue, generated, collation, comment, fraction, checks, newLimits);
    }
}
