package dev.retort.parity;

import dev.retort.testing.Engine;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Two catalogs of one engine, line by line, without what is meant to differ.
 *
 * @param equal how many lines are in both
 * @param differences the lines that are in one only, each with whose it is
 */
record Comparison(int equal, List<String> differences) {

    private static final String OURS = "Retort:    ";
    private static final String THEIRS = "Hibernate: ";

    /**
     * Compares them.
     *
     * @param convertedColumns the columns whose values an attribute converter makes, as {@code table.column}
     */
    static Comparison of(Engine engine, Catalogs catalogs, Set<String> convertedColumns) {
        Catalogs levelled = IntendedDifferences.levelled(engine, catalogs, convertedColumns);
        Set<String> ours = new TreeSet<>(levelled.ours());
        Set<String> theirs = new TreeSet<>(levelled.theirs());
        List<String> differences = Stream.concat(
                        ours.stream().filter(line -> !theirs.contains(line)).map(OURS::concat),
                        theirs.stream().filter(line -> !ours.contains(line)).map(THEIRS::concat))
                .sorted(Comparator.comparing(line -> line.substring(OURS.length())))
                .toList();
        ours.retainAll(theirs);
        return new Comparison(ours.size(), differences);
    }

    /** All lines that there are. */
    int total() {
        return equal + differences.size();
    }
}
