package dev.retort.benchmarks.report;

import dev.retort.benchmarks.measure.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One page of results: a section a comparison, each with its table and plot. */
public final class ResultsPage {
    private final String name;
    private final Path folder;
    private final StringBuilder text = new StringBuilder();
    private int plots;

    /**
     * @param name the file name without its ending
     * @param title the page's heading
     * @param folder the folder that the page and its plots are written to
     */
    public ResultsPage(String name, String title, Path folder) {
        this.name = name;
        this.folder = folder;
        text.append("# ").append(title).append("\n\n");
    }

    /** Adds a paragraph. */
    public ResultsPage paragraph(String words) {
        text.append(words).append("\n\n");
        return this;
    }

    /**
     * Adds a comparison of times with the ratio of each to the first, which is the floor.
     *
     * @param title the section's heading
     * @param samples the samples by contender, the floor first
     * @param more further columns by contender: heading to value
     */
    public ResultsPage comparison(String title, Map<String, Samples> samples, Map<String, Map<String, String>> more)
            throws IOException {
        double floor = samples.values().iterator().next().medianMillis();
        text.append("## ").append(title).append("\n\n| | median | 10 % to 90 % | to the floor |");
        Map<String, String> headings =
                more.isEmpty() ? Map.of() : more.values().iterator().next();
        headings.keySet().forEach(heading -> text.append(' ').append(heading).append(" |"));
        text.append("\n| --- | ---: | ---: | ---: |")
                .append(" ---: |".repeat(headings.size()))
                .append('\n');
        Map<String, Double> medians = new LinkedHashMap<>();
        samples.forEach((contender, sample) -> {
            medians.put(contender, sample.medianMillis());
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s to %s | %.2f x |",
                    contender,
                    Times.text(sample.medianMillis()),
                    Times.text(sample.lowMillis()),
                    Times.text(sample.highMillis()),
                    sample.medianMillis() / floor));
            headings.keySet()
                    .forEach(heading -> text.append(' ')
                            .append(more.getOrDefault(contender, Map.of()).getOrDefault(heading, ""))
                            .append(" |"));
            text.append('\n');
        });
        text.append('\n');
        return plot(title, BarChart.svg(title, medians));
    }

    /**
     * Adds how times grow with a size, where there is more than one.
     *
     * @param title the section's heading
     * @param samples the samples by size, of each by contender
     */
    public ResultsPage growth(String title, SortedMap<Integer, Map<String, Samples>> samples) throws IOException {
        if (samples.size() < 2) {
            return this;
        }
        Map<String, SortedMap<Integer, Double>> lines = new LinkedHashMap<>();
        samples.forEach((size, ofContenders) -> ofContenders.forEach((contender, sample) ->
                lines.computeIfAbsent(contender, unknown -> new TreeMap<>()).put(size, sample.medianMillis())));
        text.append("## ").append(title).append("\n\n");
        return plot(title, LineChart.svg(title, lines));
    }

    private ResultsPage plot(String title, String svg) throws IOException {
        String plot = name + "-" + ++plots + ".svg";
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(plot), svg);
        text.append("![").append(title).append("](").append(plot).append(")\n\n");
        // A run of an hour that is interrupted keeps what it has.
        write();
        return this;
    }

    /** Writes the page. */
    public void write() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".md"), text.toString().stripTrailing() + "\n");
    }
}
