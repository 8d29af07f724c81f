package dev.retort.runtime.dialect;

/**
 * A sequence as a catalog describes it.
 *
 * @param start its first number
 * @param increment the distance to the next number
 */
public record SequenceShape(long start, long increment) {
    @Override
    public String toString() {
        return "sequence from " + start + " by " + increment;
    }
}
