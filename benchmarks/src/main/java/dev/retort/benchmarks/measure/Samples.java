package dev.retort.benchmarks.measure;

import java.util.Arrays;

/**
 * Times of one contender.
 *
 * @param nanos the single times, in nanoseconds, at least one
 */
public record Samples(long[] nanos) {
    public Samples {
        nanos = nanos.clone();
        Arrays.sort(nanos);
    }

    /** The median, in milliseconds. */
    public double medianMillis() {
        return millis(0.5);
    }

    /** The time that one sample in ten stays below, in milliseconds. */
    public double lowMillis() {
        return millis(0.1);
    }

    /** The time that nine samples in ten stay below, in milliseconds. */
    public double highMillis() {
        return millis(0.9);
    }

    private double millis(double share) {
        return nanos[(int) Math.min(nanos.length - 1, Math.floor(share * nanos.length))] / 1e6;
    }
}
