package dev.retort.benchmarks.algorithm;

import dev.retort.schema.graph.RevisionGraph;
import dev.retort.schema.graph.RevisionNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The graph of revisions of which every tenth merges two branches. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class GraphBenchmark {
    private static final int BETWEEN_MERGES = 10;

    /** The revisions. */
    @Param({"1000", "10000"})
    public int size;

    private final List<RevisionNode> revisions = new ArrayList<>();

    /** Makes the revisions. */
    @Setup
    public void revisions() {
        revisions.clear();
        for (int i = 0; i < size; i++) {
            revisions.add(RevisionNode.of(id(i), parents(i), "R" + i));
        }
    }

    /** Checks them, sorts them, and asks for all before the last. */
    @Benchmark
    public List<String> graph() {
        return RevisionGraph.of(revisions).ancestors(id(size - 1));
    }

    /** A revision's two parents are the last two, which have one parent; all others come after the last one. */
    private static List<String> parents(int i) {
        if (i == 0) {
            return List.of();
        }
        boolean besideTheLast = i % BETWEEN_MERGES == BETWEEN_MERGES - 1;
        boolean merge = i % BETWEEN_MERGES == 0;
        return merge ? List.of(id(i - 1), id(i - 2)) : List.of(id(besideTheLast ? i - 2 : i - 1));
    }

    private static String id(int i) {
        return "%012x".formatted(i);
    }
}
