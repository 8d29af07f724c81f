package dev.retort.runtime.dialect;

/**
 * A sequence as a catalog describes it.
 *
 * @param start its first number
 * @param increment the distance to the next number, or {@link #UNKNOWN}
 */
public record SequenceShape(long start, long increment) {
    /** The distance where the catalog does not tell. */
    public static final long UNKNOWN = 0;

    @Override
    public String toString() {
        return "sequence from " + start + " by " + increment;
    }
}
