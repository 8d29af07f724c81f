package dev.retort.benchmarks.cold;

import dev.retort.benchmarks.measure.ChildJvm;
import dev.retort.benchmarks.measure.Interleaved;
import dev.retort.benchmarks.measure.Samples;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs {@link Program} in a JVM of its own; its time is that of the whole process. */
public final class ColdRun implements Interleaved.Task {
    private final List<Path> classPath;
    private final List<String> arguments;
    private final String urlOptions;
    private final Source databases;
    private final List<Long> firstCalls = new ArrayList<>();
    private List<String> database = List.of();

    /**
     * @param classPath of the program
     * @param arguments of the program, without those for the database and for details
     * @param urlOptions what is added to the URLs of the databases
     * @param databases gives the database of each run
     */
    public ColdRun(List<Path> classPath, List<String> arguments, String urlOptions, Source databases) {
        this.classPath = List.copyOf(classPath);
        this.arguments = List.copyOf(arguments);
        this.urlOptions = urlOptions;
        this.databases = databases;
    }

    /** Gives databases. */
    public interface Source {
        TestDatabase next() throws Exception;
    }

    @Override
    public void before() throws Exception {
        TestDatabase next = databases.next();
        database = List.of(next.url() + urlOptions, next.user(), next.password());
    }

    @Override
    public boolean repeatable() {
        return false;
    }

    @Override
    public void run() throws Exception {
        firstCalls.add(Long.parseLong(output(List.of())));
    }

    /** The times of the upgrades alone; the first process of all is left out, as it is with whole processes. */
    public Samples firstCalls() {
        return new Samples(
                firstCalls.stream().skip(1).mapToLong(Long::longValue).toArray());
    }

    /** What one more process says of its upgrade: bytes allocated by its thread, and classes loaded. */
    public long[] details() throws Exception {
        String[] parts = output(List.of("details")).split(" ");
        return new long[] {Long.parseLong(parts[1]), Long.parseLong(parts[2])};
    }

    private String output(List<String> more) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(arguments);
        all.addAll(database);
        all.addAll(more);
        return ChildJvm.lastLine(classPath, Program.class, all);
    }
}
