package dev.retort.parity;

import dev.retort.testing.Engine;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Two catalogs of one engine, line by line, without what is meant to differ.
 *
 * @param equal how many lines are in both
 * @param differences the lines that are in one only, each with whose it is
 */
record Comparison(int equal, List<String> differences) {

    static Comparison of(Engine engine, List<String> ours, List<String> theirs) {
        NormalForm normalForm = NormalForm.of(engine);
        Set<String> retort = new HashSet<>(normalForm.of(ours));
        Set<String> hibernate = new HashSet<>(normalForm.of(theirs));
        List<String> differences = Stream.concat(
                        retort.stream()
                                .filter(line -> !hibernate.contains(line))
                                .map(line -> "Retort:    " + line),
                        hibernate.stream()
                                .filter(line -> !retort.contains(line))
                                .map(line -> "Hibernate: " + line))
                .sorted(Comparator.comparing(line -> line.substring(11)))
                .toList();
        retort.retainAll(hibernate);
        return new Comparison(retort.size(), differences);
    }

    /** All lines that there are. */
    int total() {
        return equal + differences.size();
    }
}
