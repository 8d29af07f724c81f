package dev.retort.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import dev.retort.benchmarks.contender.Contender;
import dev.retort.benchmarks.contender.Workload;
import dev.retort.benchmarks.measure.CountingDataSource;
import dev.retort.benchmarks.measure.Interleaved;
import dev.retort.benchmarks.measure.Samples;
import dev.retort.benchmarks.report.ResultsPage;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A start with nothing to do, warm, in the process. */
final class NothingPending {
    private static final long WARMUP_NANOS = 1_000_000_000L;
    private static final int ROUNDS = 40;

    private NothingPending() {}

    static void measure(ResultsPage page, List<Engine> engines, List<Integer> sizes) throws Exception {
        for (Engine engine : engines) {
            SortedMap<Integer, Map<String, Samples>> bySize = new TreeMap<>();
            for (int size : sizes) {
                bySize.put(size, measure(page, engine, size));
            }
            page.growth("Growth with revisions: " + Databases.title(engine), bySize);
        }
    }

    private static Map<String, Samples> measure(ResultsPage page, Engine engine, int size) throws Exception {
        Map<String, Interleaved.Task> tasks = new LinkedHashMap<>();
        Map<String, Map<String, String>> statements = new LinkedHashMap<>();
        List<AutoCloseable> open = new ArrayList<>();
        try {
            for (Contenders.Prepared prepared : Contenders.prepared(engine, new Workload(size))) {
                Contender contender = prepared.contender();
                TestDatabase database = Databases.fresh(engine);
                HikariDataSource pool = Databases.pool(database);
                open.add(database);
                open.add(pool);
                contender.upgrade(pool);
                CountingDataSource counting = new CountingDataSource(pool);
                contender.upgrade(counting.dataSource());
                statements.put(contender.name(), Map.of("statements", String.valueOf(counting.statements())));
                tasks.put(contender.name(), () -> contender.upgrade(pool));
            }
            Map<String, Samples> samples = Interleaved.run(tasks, WARMUP_NANOS, ROUNDS);
            page.comparison(Databases.title(engine) + ", " + Databases.revisions(size), samples, statements);
            return samples;
        } finally {
            for (int i = open.size() - 1; i >= 0; i--) {
                open.get(i).close();
            }
        }
    }
}
