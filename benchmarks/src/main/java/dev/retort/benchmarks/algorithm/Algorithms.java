package dev.retort.benchmarks.algorithm;

import dev.retort.benchmarks.measure.Samples;
import dev.retort.benchmarks.report.ResultsPage;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** Runs the benchmarks of JMH. */
public final class Algorithms {
    private Algorithms() {}

    /** Measures the differ and the graph at two sizes each. */
    public static void measure(ResultsPage page) throws RunnerException, IOException {
        compare(page, "The differ, tables of 20 columns", DifferBenchmark.class, "tables");
        compare(page, "The graph", GraphBenchmark.class, "revisions");
    }

    private static void compare(ResultsPage page, String title, Class<?> benchmark, String things)
            throws RunnerException, IOException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(benchmark.getName())
                        .forks(1)
                        .warmupIterations(4)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(4)
                        .measurementTime(TimeValue.seconds(2))
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        Map<String, Samples> samples = new LinkedHashMap<>();
        for (RunResult result : results) {
            String size = result.getParams().getParam("size");
            samples.put(size + " " + things, samples(result.getPrimaryResult().getStatistics()));
        }
        page.comparison(title, samples, Map.of());
    }

    /** A hundred values that are spread as all of them are. */
    private static Samples samples(Statistics statistics) {
        long[] nanos = new long[100];
        for (int i = 0; i < nanos.length; i++) {
            nanos[i] = Math.round(statistics.getPercentile(i + 0.5) * 1e6);
        }
        return new Samples(nanos);
    }
}
