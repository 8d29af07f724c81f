package dev.retort.runtime.dialect;

import org.jspecify.annotations.Nullable;

/**
 * A column as a catalog describes it.
 *
 * @param type its type in the catalog's words, or {@code null} in an expectation that leaves it open
 * @param nullable whether a row may have no value here
 * @param hasDefault whether rows inserted without a value get one from a default
 * @param identity whether the database counts its values
 * @param generated whether the database computes its values
 */
public record ColumnShape(
        @Nullable String type, boolean nullable, boolean hasDefault, boolean identity, boolean generated) {

    /** Whether a live column is as this expectation says. */
    public boolean matches(ColumnShape live) {
        return (type == null || type.equals(live.type))
                && nullable == live.nullable
                && hasDefault == live.hasDefault
                && identity == live.identity
                && generated == live.generated;
    }

    @Override
    public String toString() {
        return (type == null ? "any type" : type)
                + (nullable ? "" : " not null")
                + (hasDefault ? " with a default" : "")
                + (identity ? " identity" : "")
                + (generated ? " generated" : "");
    }
}
