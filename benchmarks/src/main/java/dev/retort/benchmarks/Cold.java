package dev.retort.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import dev.retort.benchmarks.Contenders.Prepared;
import dev.retort.benchmarks.cold.ColdRun;
import dev.retort.benchmarks.contender.Workload;
import dev.retort.benchmarks.measure.Interleaved;
import dev.retort.benchmarks.measure.Samples;
import dev.retort.benchmarks.report.ResultsPage;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A whole program that starts, finds nothing to do and ends; and its one call alone. */
final class Cold {
    private static final int ROUNDS = Integer.getInteger("retort.benchmark.rounds", 11);

    private final Programs programs = new Programs();

    Cold() throws IOException {}

    void measure(ResultsPage page, List<Engine> engines, List<Integer> sizes) throws Exception {
        page.paragraph(String.format(
                Locale.ROOT,
                "Retort's own three jars have %.2f MB together; the figure in the tables has all that comes with them.",
                programs.closure().ownBytes() / 1e6));
        for (Engine engine : engines) {
            for (int size : sizes) {
                measure(page, engine, size);
            }
        }
    }

    private void measure(ResultsPage page, Engine engine, int size) throws Exception {
        Map<String, Interleaved.Task> tasks = new LinkedHashMap<>();
        Map<String, Interleaved.Task> withoutCompaction = new LinkedHashMap<>();
        List<TestDatabase> open = new ArrayList<>();
        try {
            for (Prepared prepared : Contenders.prepared(engine, new Workload(size))) {
                TestDatabase database = Databases.fresh(engine);
                open.add(database);
                try (HikariDataSource pool = Databases.pool(database)) {
                    prepared.contender().upgrade(pool);
                }
                String name = prepared.contender().name();
                tasks.put(name, programs.upgrading(prepared, engine, size, "", () -> database));
                if (engine == Engine.H2) {
                    withoutCompaction.put(
                            name, programs.upgrading(prepared, engine, size, ";MAX_COMPACT_TIME=0", () -> database));
                }
            }
            Map<String, Samples> whole = Interleaved.run(tasks, 1, ROUNDS);
            Map<String, Samples> first = new LinkedHashMap<>();
            Map<String, Map<String, String>> details = new LinkedHashMap<>();
            for (Map.Entry<String, Interleaved.Task> task : tasks.entrySet()) {
                ColdRun run = (ColdRun) task.getValue();
                first.put(task.getKey(), run.firstCalls());
                details.put(
                        task.getKey(), details(run.details(), programs.closure().bytes(task.getKey())));
            }
            String title = Databases.title(engine) + ", " + Databases.revisions(size);
            page.comparison("Whole process: " + title, whole, Map.of());
            if (!withoutCompaction.isEmpty()) {
                page.comparison(
                        "Whole process, the file left as it is: " + title,
                        Interleaved.run(withoutCompaction, 1, ROUNDS),
                        Map.of());
            }
            page.comparison("First call: " + title, first, details);
        } finally {
            open.forEach(TestDatabase::close);
        }
    }

    private static Map<String, String> details(long[] bytesAndClasses, long closure) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("allocated", String.format(Locale.ROOT, "%,d kB", bytesAndClasses[0] / 1000));
        details.put("classes loaded", String.valueOf(bytesAndClasses[1]));
        details.put("closure", String.format(Locale.ROOT, "%.2f MB", closure / 1e6));
        return details;
    }
}
