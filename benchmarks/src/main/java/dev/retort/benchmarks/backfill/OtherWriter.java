package dev.retort.benchmarks.backfill;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Random;
import javax.sql.DataSource;

/** Somebody else who changes single rows of the table all the time, and waits where they are locked. */
public final class OtherWriter {
    private static final long PAUSE_MILLIS = 5;

    private final Thread thread;
    private volatile boolean stopped;
    private volatile long[] nanos = {};
    private int count;

    public OtherWriter(DataSource database, long rows) {
        thread = new Thread(() -> write(database, rows), "other-writer");
        thread.start();
    }

    private void write(DataSource database, long rows) {
        Random random = new Random(42);
        long[] times = new long[1024];
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            while (!stopped) {
                long start = System.nanoTime();
                statement.executeUpdate(
                        "update readings set touched = touched + 1 where id = " + random.nextLong(rows));
                if (count == times.length) {
                    times = Arrays.copyOf(times, 2 * count);
                }
                times[count++] = System.nanoTime() - start;
                Thread.sleep(PAUSE_MILLIS);
            }
            nanos = Arrays.copyOf(times, count);
            Arrays.sort(nanos);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops it, once its last change was made. */
    public void stop() throws InterruptedException {
        stopped = true;
        thread.join();
    }

    /** How long a change took at most in a share of all, once it is stopped, in milliseconds. */
    public double millis(double share) {
        return nanos.length == 0
                ? Double.NaN
                : nanos[(int) Math.min(nanos.length - 1L, (long) (share * nanos.length))] / 1e6;
    }
}
