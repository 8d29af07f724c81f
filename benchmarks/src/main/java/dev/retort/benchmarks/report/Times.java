package dev.retort.benchmarks.report;

import java.util.Locale;

/** Times as a person reads them. */
final class Times {
    private Times() {}

    /** A time in the unit that suits it, with three digits that mean something. */
    static String text(double millis) {
        if (millis < 1) {
            return digits(millis * 1e3) + " µs";
        }
        return millis < 10_000 ? digits(millis) + " ms" : digits(millis / 1e3) + " s";
    }

    private static String digits(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f", value);
    }
}
