package dev.retort.schema.merge;

import dev.retort.schema.Schema;
import dev.retort.schema.SchemaException;
import dev.retort.schema.graph.RevisionGraph;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.Replay;
import dev.retort.schema.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Merges heads from their last common revision: what each revision since then did is read off its snapshot,
 * and if no two that were made side by side touch the same thing, doing it all is the merge.
 *
 * <p>Databases may have applied the branches in either order, so it is not enough that a merge can be
 * found: the operations must lead to it in every order, as they stand in the revisions.
 */
public final class SnapshotMerge {
    private final RevisionGraph graph;
    private final List<String> heads;
    private final Lineage lineage;
    private final Map<String, Touches> touches = new HashMap<>();
    private final List<MergeConflict> conflicts = new ArrayList<>();

    private SnapshotMerge(RevisionGraph graph, Function<String, Snapshot> snapshots, List<String> heads) {
        this.graph = graph;
        this.heads = heads;
        lineage = new Lineage(graph, snapshots);
    }

    /**
     * Merges heads. Whatever order they are given in, the result is the same.
     *
     * @param graph the revisions
     * @param snapshots reads the snapshot of a revision; only those of the heads, of their last common
     *     revisions and of what lies between are asked for
     * @param heads the ids of the revisions to merge
     */
    public static MergeResult merge(
            RevisionGraph graph, Function<String, Snapshot> snapshots, Collection<String> heads) {
        return new SnapshotMerge(graph, snapshots, List.copyOf(new TreeSet<>(heads))).result();
    }

    private MergeResult result() {
        for (int i = 0; i < heads.size(); i++) {
            for (String other : heads.subList(i + 1, heads.size())) {
                compare(heads.get(i), other);
            }
        }
        if (!conflicts.isEmpty()) {
            return new MergeResult.Conflicting(conflicts);
        }
        Schema merged = lineage.schemaAt(heads);
        return new MergeResult.Merged(
                merged,
                MergedOrigins.of(
                        merged,
                        heads.stream().map(lineage::snapshot).toList(),
                        graph.mergeBases(heads).stream().map(lineage::snapshot).toList()));
    }

    private void compare(String head, String otherHead) {
        List<String> ones = graph.range(List.of(otherHead), List.of(head));
        List<String> others = graph.range(List.of(head), List.of(otherHead));
        int before = conflicts.size();
        for (String one : ones) {
            for (String other : others) {
                compareRevisions(one, other);
            }
        }
        if (conflicts.size() == before && !leadToTheSame(head, ones, otherHead, others)) {
            conflicts.add(new MergeConflict(
                    graph.node(head),
                    lineage.operations(ones),
                    graph.node(otherHead),
                    lineage.operations(others),
                    List.of("what the other relies on")));
        }
    }

    private void compareRevisions(String one, String other) {
        SortedSet<Thing> about = touches(one).overlap(touches(other));
        if (about.isEmpty() || isKnown(one, other)) {
            return;
        }
        conflicts.add(new MergeConflict(
                graph.node(one),
                involved(one, touches(other)),
                graph.node(other),
                involved(other, touches(one)),
                about.stream().map(Thing::toString).distinct().toList()));
    }

    /** Of three heads, two may share revisions: what these contradict is then found more than once. */
    private boolean isKnown(String one, String other) {
        return conflicts.stream()
                .anyMatch(conflict ->
                        List.of(conflict.one().id(), conflict.other().id()).containsAll(List.of(one, other)));
    }

    private Touches touches(String id) {
        return touches.computeIfAbsent(id, i -> Touches.of(lineage.operations(i)));
    }

    private List<Operation> involved(String id, Touches other) {
        return lineage.operations(id).stream()
                .filter(operation ->
                        !Touches.of(List.of(operation)).overlap(other).isEmpty())
                .toList();
    }

    /** What the analysis of names cannot see, such as a unique key that a new reference needs, a replay does. */
    private boolean leadToTheSame(String head, List<String> ones, String otherHead, List<String> others) {
        Schema base = lineage.schemaAt(graph.mergeBases(List.of(head, otherHead)));
        Schema oneFirst = replayed(base, ones, others);
        return oneFirst != null && oneFirst.equals(replayed(base, others, ones));
    }

    private @Nullable Schema replayed(Schema base, List<String> first, List<String> second) {
        try {
            return Replay.from(base)
                    .applyAll(lineage.operations(first))
                    .applyAll(lineage.operations(second))
                    .schema();
        } catch (SchemaException contradiction) {
            return null;
        }
    }
}
