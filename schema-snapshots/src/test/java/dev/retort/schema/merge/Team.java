package dev.retort.schema.merge;

import dev.retort.schema.Origins;
import dev.retort.schema.Schema;
import dev.retort.schema.graph.RevisionGraph;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.Replay;
import dev.retort.schema.rename.Renames;
import dev.retort.schema.snapshot.Snapshot;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A history that grows by revisions, as people on several branches would write them. */
final class Team {
    private final Map<String, Snapshot> snapshots = new LinkedHashMap<>();

    /** A revision that does some operations after one parent. */
    String commit(String className, String parent, Operation... operations) {
        return commit(className, List.of(parent), schema(parent, operations), Renames.NONE, Origins.NONE);
    }

    String commit(String className, Collection<String> parents, Schema schema, Renames renames, Origins origins) {
        Snapshot snapshot = Snapshot.ofRevision("default", "a." + className, className)
                .parents(parents)
                .renames(renames)
                .build(schema, origins);
        snapshots.put(snapshot.id(), snapshot);
        return snapshot.id();
    }

    Schema schema(String id, Operation... operations) {
        return Replay.replay(snapshots.get(id).schema(), List.of(operations));
    }

    RevisionGraph graph() {
        return RevisionGraph.of(
                snapshots.values().stream().map(s -> s.header().node()).toList());
    }

    Snapshot snapshot(String id) {
        return snapshots.get(id);
    }

    MergeResult merge(String... heads) {
        return SnapshotMerge.merge(graph(), snapshots::get, List.of(heads));
    }

    Schema merged(String... heads) {
        MergeResult result = merge(heads);
        if (result instanceof MergeResult.Merged merged) {
            return merged.schema();
        }
        throw new AssertionError(result);
    }

    List<MergeConflict> conflicts(String... heads) {
        return merge(heads) instanceof MergeResult.Conflicting conflicting ? conflicting.conflicts() : List.of();
    }
}
