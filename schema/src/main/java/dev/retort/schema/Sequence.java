package dev.retort.schema;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A generator of numbers.
 *
 * @param name its name
 * @param start the first number
 * @param increment the distance to the next number, not 0
 * @param minValue the least number, or {@code null} for the database's own bound
 * @param maxValue the greatest number, or {@code null} for the database's own bound
 * @param cache how many numbers a session takes at once, or {@code null} for the database's default
 * @param cycle whether it begins again at the other bound
 */
public record Sequence(
        ObjectName name,
        long start,
        long increment,
        @Nullable Long minValue,
        @Nullable Long maxValue,
        @Nullable Integer cache,
        boolean cycle) {

    public Sequence {
        Objects.requireNonNull(name, "name");
        if (increment == 0) {
            throw new SchemaException("sequence '" + name + "' has an increment of 0");
        }
    }

    /** A sequence from 1 by 1, named as in {@link ObjectName#parse}. */
    public static Sequence sequence(String name) {
        return new Sequence(ObjectName.parse(name), 1, 1, null, null, null, false);
    }

    /** The same sequence with another first number. */
    public Sequence startWith(long newStart) {
        return new Sequence(name, newStart, increment, minValue, maxValue, cache, cycle);
    }

    /** The same sequence with another distance between numbers. */
    public Sequence incrementBy(long newIncrement) {
        return new Sequence(name, start, newIncrement, minValue, maxValue, cache, cycle);
    }

    /** The same sequence with a least number. */
    public Sequence minValue(long value) {
        return new Sequence(name, start, increment, value, maxValue, cache, cycle);
    }

    /** The same sequence with a greatest number. */
    public Sequence maxValue(long value) {
        return new Sequence(name, start, increment, minValue, value, cache, cycle);
    }

    /** The same sequence, of which a session takes some numbers at once. */
    public Sequence cache(int numbers) {
        return new Sequence(name, start, increment, minValue, maxValue, numbers, cycle);
    }

    /** The same sequence, beginning again at the other bound. */
    public Sequence cycling() {
        return new Sequence(name, start, increment, minValue, maxValue, cache, true);
    }

    /** The same sequence under another name. */
    public Sequence withName(ObjectName newName) {
        return new Sequence(newName, start, increment, minValue, maxValue, cache, cycle);
    }
}
