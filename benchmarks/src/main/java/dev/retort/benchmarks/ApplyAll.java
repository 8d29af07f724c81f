package dev.retort.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import dev.retort.benchmarks.contender.Contender;
import dev.retort.benchmarks.contender.Workload;
import dev.retort.benchmarks.measure.Interleaved;
import dev.retort.benchmarks.measure.Samples;
import dev.retort.benchmarks.report.ResultsPage;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** All revisions from an empty database. */
final class ApplyAll {
    private static final long WARMUP_NANOS = 1;
    private static final int ROUNDS = 5;

    private ApplyAll() {}

    static void measure(ResultsPage page, List<Engine> engines, List<Integer> sizes) throws Exception {
        for (Engine engine : engines) {
            SortedMap<Integer, Map<String, Samples>> bySize = new TreeMap<>();
            for (int size : sizes) {
                Map<String, Interleaved.Task> tasks = new LinkedHashMap<>();
                for (Contenders.Prepared prepared : Contenders.prepared(engine, new Workload(size))) {
                    Contender contender = prepared.contender();
                    tasks.put(contender.name(), new FromEmpty(engine, contender));
                }
                Map<String, Samples> samples = Interleaved.run(tasks, WARMUP_NANOS, ROUNDS);
                page.comparison(Databases.title(engine) + ", " + Databases.revisions(size), samples, Map.of());
                bySize.put(size, samples);
            }
            page.growth("Growth with revisions: " + Databases.title(engine), bySize);
        }
    }

    /** Each round has a database of its own, made before the clock runs. */
    private static final class FromEmpty implements Interleaved.Task {
        private final Engine engine;
        private final Contender contender;
        private HikariDataSource pool = new HikariDataSource();
        private AutoCloseable database = () -> {};

        FromEmpty(Engine engine, Contender contender) {
            this.engine = engine;
            this.contender = contender;
        }

        @Override
        public void before() throws Exception {
            pool.close();
            database.close();
            TestDatabase fresh = Databases.fresh(engine);
            database = fresh;
            pool = Databases.pool(fresh);
            pool.getConnection().close();
        }

        @Override
        public boolean repeatable() {
            return false;
        }

        @Override
        public void run() throws Exception {
            contender.upgrade(pool);
        }
    }
}
