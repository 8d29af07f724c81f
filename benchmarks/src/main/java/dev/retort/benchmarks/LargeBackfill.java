package dev.retort.benchmarks;

import com.sun.management.ThreadMXBean;
import com.zaxxer.hikari.HikariDataSource;
import dev.retort.benchmarks.backfill.OtherWriter;
import dev.retort.benchmarks.backfill.Readings;
import dev.retort.benchmarks.measure.Interleaved;
import dev.retort.benchmarks.measure.Samples;
import dev.retort.benchmarks.report.ResultsPage;
import dev.retort.runtime.Retort;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;

/** A column of a large table that gets a value in all rows: how long it takes, and how long others wait for it. */
final class LargeBackfill {
    private static final int ROUNDS = 3;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private LargeBackfill() {}

    /** What fills the column. */
    private interface Filler {
        void fill(DataSource database) throws SQLException;
    }

    static void measure(ResultsPage page, List<Integer> sizes) throws Exception {
        for (int rows : sizes) {
            Map<String, Interleaved.Task> tasks = new LinkedHashMap<>();
            tasks.put("one update", new Run(rows, LargeBackfill::oneUpdate));
            tasks.put("Retort", new Run(rows, LargeBackfill::batches));
            Map<String, Samples> samples = Interleaved.run(tasks, 1, ROUNDS);
            Map<String, Map<String, String>> details = new LinkedHashMap<>();
            tasks.forEach((name, task) -> details.put(
                    name, ((Run) task).details(rows / samples.get(name).medianMillis() * 1000)));
            page.comparison(String.format(Locale.ROOT, "PostgreSQL, %,d rows", rows), samples, details);
        }
    }

    private static void oneUpdate(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(Readings.ADD);
            statement.execute("update readings set fahrenheit = " + Readings.EXPRESSION + " where fahrenheit is null");
            connection.commit();
        }
    }

    private static void batches(DataSource database) {
        Retort.of(database, new Readings(true)).upgrade();
    }

    /** Each round has a table of its own, filled before the clock runs. */
    private static final class Run implements Interleaved.Task {
        private final int rows;
        private final Filler filler;
        private final List<OtherWriter> writers = new ArrayList<>();
        private long mostAllocated;
        private HikariDataSource pool = new HikariDataSource();
        private AutoCloseable database = () -> {};

        Run(int rows, Filler filler) {
            this.rows = rows;
            this.filler = filler;
        }

        @Override
        public void before() throws Exception {
            pool.close();
            database.close();
            TestDatabase fresh = Databases.fresh(Engine.POSTGRESQL);
            database = fresh;
            pool = Databases.pool(fresh);
            Retort.of(pool, new Readings(false)).upgrade();
            try (Connection connection = pool.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("insert into readings select n, 'station ' || n % 1000, n % 60 - 20, 0 from"
                        + " generate_series(0, " + (rows - 1) + ") n");
                statement.execute("vacuum analyze readings");
                statement.execute("checkpoint");
            }
        }

        @Override
        public boolean repeatable() {
            return false;
        }

        @Override
        public void run() throws Exception {
            OtherWriter writer = new OtherWriter(pool, rows);
            writers.add(writer);
            long before = THREADS.getCurrentThreadAllocatedBytes();
            try {
                filler.fill(pool);
            } finally {
                mostAllocated = Math.max(mostAllocated, THREADS.getCurrentThreadAllocatedBytes() - before);
                writer.stop();
            }
        }

        Map<String, String> details(double rowsPerSecond) {
            Map<String, String> details = new LinkedHashMap<>();
            details.put("rows a second", String.format(Locale.ROOT, "%,.0f", rowsPerSecond));
            details.put("allocated", String.format(Locale.ROOT, "%.1f MB", mostAllocated / 1e6));
            details.put("others wait, median", waited(0.5));
            details.put("99 %", waited(0.99));
            details.put("at most", waited(1));
            return details;
        }

        /** The median over the rounds. */
        private String waited(double share) {
            double[] millis = writers.stream()
                    .mapToDouble(writer -> writer.millis(share))
                    .sorted()
                    .toArray();
            return String.format(Locale.ROOT, "%,.1f ms", millis[millis.length / 2]);
        }
    }
}
