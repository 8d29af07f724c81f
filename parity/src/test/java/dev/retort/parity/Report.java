package dev.retort.parity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the comparisons of one test class came to, as a text file of the build. */
final class Report {

    private final Path file;
    private final Map<String, List<String>> complaints = new TreeMap<>();
    private final Map<String, String> sizes = new TreeMap<>();
    private final Map<String, int[]> figures = new TreeMap<>();

    Report(String name) {
        file = Path.of("target", "parity", name + ".txt");
    }

    /** Notes one comparison; {@code kind} is what figures are summed over. */
    synchronized void add(String kind, String model, Parity.Outcome outcome) {
        int[] sums = figures.computeIfAbsent(kind, key -> new int[4]);
        sums[0] += outcome.complaints().isEmpty() ? 1 : 0;
        sums[1]++;
        sums[2] += outcome.comparison().equal();
        sums[3] += outcome.comparison().total();
        fail(kind, model, outcome.complaints());
    }

    /** Notes one comparison of a model that is large enough for its size to be of interest. */
    synchronized void addLarge(String kind, Parity.Outcome outcome) {
        sizes.put(kind, outcome.size().toString());
        add(kind, "", outcome);
    }

    /** Notes why there was no comparison. */
    synchronized void fail(String kind, String model, List<String> reasons) {
        if (!reasons.isEmpty()) {
            complaints.put(model + " " + kind, List.copyOf(reasons));
        }
    }

    synchronized void write() {
        List<String> lines = new ArrayList<>();
        figures.forEach((kind, sums) -> lines.add(
                kind + ": " + sums[0] + " of " + sums[1] + " models equal, " + sums[2] + " of " + sums[3] + " lines"));
        sizes.forEach((kind, size) -> lines.add(kind + ": " + size));
        complaints.forEach((model, texts) -> {
            lines.add("");
            lines.add(model);
            texts.forEach(text -> lines.add("  " + text));
        });
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
