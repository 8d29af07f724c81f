package dev.retort.benchmarks.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Runs what is compared in turn, in another order each round, so that a drift of the machine meets all. */
public final class Interleaved {
    private Interleaved() {}

    /** Something that is timed. */
    public interface Task {
        /** Runs once; what must not be timed belongs elsewhere. */
        void run() throws Exception;

        /** What each sample needs beforehand, not timed. */
        default void before() throws Exception {}
    }

    /**
     * Samples tasks.
     *
     * @param tasks the tasks by name
     * @param warmup rounds that are not counted
     * @param rounds rounds that are
     */
    public static Map<String, Samples> run(Map<String, Task> tasks, int warmup, int rounds) throws Exception {
        Map<String, long[]> times = new LinkedHashMap<>();
        tasks.keySet().forEach(name -> times.put(name, new long[rounds]));
        List<String> order = new ArrayList<>(tasks.keySet());
        Random random = new Random(42);
        for (int round = -warmup; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (String name : order) {
                Task task = tasks.get(name);
                task.before();
                long start = System.nanoTime();
                task.run();
                long taken = System.nanoTime() - start;
                if (round >= 0) {
                    times.get(name)[round] = taken;
                }
            }
        }
        Map<String, Samples> samples = new LinkedHashMap<>();
        times.forEach((name, nanos) -> samples.put(name, new Samples(nanos)));
        return samples;
    }
}
