package dev.retort.benchmarks.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Runs what is compared in turn, in another order each round, so that a drift of the machine meets all. */
public final class Interleaved {
    /** A sample is the mean of as many runs as take about this long, so that short ones are not lost in noise. */
    private static final long SAMPLE_NANOS = 4_000_000;

    private static final int MOST_RUNS_A_SAMPLE = 4096;

    private Interleaved() {}

    /** Something that is timed. */
    public interface Task {
        /** Runs once; what must not be timed belongs elsewhere. */
        void run() throws Exception;

        /** What each sample needs beforehand, not timed; a task that needs something runs once a sample. */
        default void before() throws Exception {}

        /** Whether it may run several times in a row. */
        default boolean repeatable() {
            return true;
        }
    }

    /**
     * Samples tasks.
     *
     * @param tasks the tasks by name
     * @param warmupNanos how long each task runs before it is counted; at least once
     * @param rounds the samples of each
     */
    public static Map<String, Samples> run(Map<String, Task> tasks, long warmupNanos, int rounds) throws Exception {
        Map<String, long[]> times = new LinkedHashMap<>();
        Map<String, Integer> runs = new LinkedHashMap<>();
        for (Map.Entry<String, Task> task : tasks.entrySet()) {
            times.put(task.getKey(), new long[rounds]);
            runs.put(task.getKey(), warmUp(task.getValue(), warmupNanos));
        }
        List<String> order = new ArrayList<>(tasks.keySet());
        Random random = new Random(42);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (String name : order) {
                times.get(name)[round] = sample(tasks.get(name), runs.get(name));
            }
        }
        Map<String, Samples> samples = new LinkedHashMap<>();
        times.forEach((name, nanos) -> samples.put(name, new Samples(nanos)));
        return samples;
    }

    /** Runs a task until it is warm, and says how often it runs in a sample. */
    private static int warmUp(Task task, long nanos) throws Exception {
        long start = System.nanoTime();
        long last;
        do {
            last = sample(task, 1);
        } while (System.nanoTime() - start < nanos);
        return task.repeatable() ? (int) Math.max(1, Math.min(MOST_RUNS_A_SAMPLE, SAMPLE_NANOS / last)) : 1;
    }

    private static long sample(Task task, int runs) throws Exception {
        task.before();
        long start = System.nanoTime();
        for (int i = 0; i < runs; i++) {
            task.run();
        }
        return (System.nanoTime() - start) / runs;
    }
}
