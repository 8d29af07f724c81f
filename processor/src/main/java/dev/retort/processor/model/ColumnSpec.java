package dev.retort.processor.model;

import dev.retort.schema.Origin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @Column} says, or an annotation like it. What is not said is {@code null}.
 *
 * @param place where it is said; where nothing is said, the attribute
 * @param name the column's name
 * @param table the name of the table it lies in
 * @param nullable whether a row may have no value here
 * @param unique whether no two rows have the same value
 * @param insertable whether an insert sets it
 * @param updatable whether an update sets it
 * @param definition the column's type in the database's own words
 * @param length characters or bytes at most
 * @param precision digits in all
 * @param scale digits after the point
 * @param secondPrecision digits of a second's fraction
 * @param checks conditions of the column
 * @param comment what it is for
 * @param options text for the database
 */
public record ColumnSpec(
        Origin place,
        @Nullable String name,
        @Nullable String table,
        boolean nullable,
        boolean unique,
        boolean insertable,
        boolean updatable,
        @Nullable String definition,
        @Nullable Integer length,
        @Nullable Integer precision,
        @Nullable Integer scale,
        @Nullable Integer secondPrecision,
        List<CheckSpec> checks,
        @Nullable String comment,
        @Nullable String options) {

    public ColumnSpec {
        checks = List.copyOf(checks);
    }

    /** Nothing is said about the column of the attribute at that place. */
    public static ColumnSpec unsaid(Origin place) {
        return new ColumnSpec(
                place, null, null, true, false, true, true, null, null, null, null, null, List.of(), null, null);
    }

    /** Whether an annotation says something about the column. */
    public boolean isSaid() {
        return !Places.annotationPath(place).isEmpty();
    }

    /** Whether the attribute only reads a column that another one writes. */
    public boolean readOnly() {
        return !insertable && !updatable;
    }

    /** The same with other limits of its values, where there are any. */
    public ColumnSpec limited(@Nullable Integer maxLength, @Nullable Integer integers, @Nullable Integer fractions) {
        return with(
                maxLength == null ? length : maxLength,
                integers == null || fractions == null ? precision : Integer.valueOf(integers + fractions),
                fractions == null ? scale : fractions,
                secondPrecision,
                checks);
    }

    /** The same with so many digits of a second's fraction. */
    public ColumnSpec withSecondPrecision(int digits) {
        return with(length, precision, scale, digits, checks);
    }

    /** The same with more conditions. */
    public ColumnSpec withChecks(List<CheckSpec> more) {
        List<CheckSpec> all = new ArrayList<>(checks);
        all.addAll(more);
        return with(length, precision, scale, secondPrecision, all);
    }

    private ColumnSpec with(
            @Nullable Integer newLength,
            @Nullable Integer newPrecision,
            @Nullable Integer newScale,
            @Nullable Integer newSecondPrecision,
            List<CheckSpec> newChecks) {
        return new ColumnSpec(
                place,
                name,
                table,
                nullable,
                unique,
                insertable,
                updatable,
                definition,
                newLength,
                newPrecision,
                newScale,
                newSecondPrecision,
                newChecks,
                comment,
                options);
    }
}
