package dev.retort.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import dev.retort.benchmarks.cold.ColdRun;
import dev.retort.benchmarks.contender.Contender;
import dev.retort.benchmarks.contender.Workload;
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

/** All revisions from an empty database. */
final class ApplyAll {
    /** Until the compilers of the JVM have seen all of it. */
    private static final long WARMUP_NANOS = 4_000_000_000L;

    private static final int ROUNDS = 7;
    /** Enough to be more than the start of a program, few enough for a program for each run. */
    private static final int IN_A_NEW_PROGRAM = 1000;

    private ApplyAll() {}

    static void measure(ResultsPage page, List<Engine> engines, List<Integer> sizes) throws Exception {
        for (Engine engine : engines) {
            if (sizes.contains(IN_A_NEW_PROGRAM) && Programs.RUN_ON.contains(engine)) {
                page.comparison(
                        Databases.title(engine) + ", " + Databases.revisions(IN_A_NEW_PROGRAM)
                                + ", the first call of a program",
                        inNewPrograms(engine),
                        Map.of());
            }
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

    private static Map<String, Samples> inNewPrograms(Engine engine) throws Exception {
        Programs programs = new Programs();
        List<TestDatabase> open = new ArrayList<>();
        try {
            Map<String, Interleaved.Task> tasks = new LinkedHashMap<>();
            for (Contenders.Prepared prepared : Contenders.prepared(engine, new Workload(IN_A_NEW_PROGRAM))) {
                tasks.put(
                        prepared.contender().name(), programs.upgrading(prepared, engine, IN_A_NEW_PROGRAM, "", () -> {
                            open.add(Databases.fresh(engine));
                            return open.get(open.size() - 1);
                        }));
            }
            Interleaved.run(tasks, 1, ROUNDS);
            Map<String, Samples> firstCalls = new LinkedHashMap<>();
            tasks.forEach((name, task) -> firstCalls.put(name, ((ColdRun) task).firstCalls()));
            return firstCalls;
        } finally {
            open.forEach(TestDatabase::close);
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
