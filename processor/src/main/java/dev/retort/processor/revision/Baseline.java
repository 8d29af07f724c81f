package dev.retort.processor.revision;

import dev.retort.processor.snapshots.SnapshotFolder;
import dev.retort.schema.Origins;
import dev.retort.schema.Schema;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.graph.RevisionGraph;
import dev.retort.schema.merge.MergeConflict;
import dev.retort.schema.merge.MergeResult;
import dev.retort.schema.merge.SnapshotMerge;
import dev.retort.schema.rename.PastRenames;
import dev.retort.schema.snapshot.Snapshot;
import dev.retort.schema.snapshot.SnapshotHeader;
import dev.retort.schema.snapshot.SnapshotIndex;
import java.util.List;

/**
 * What a new revision begins with.
 *
 * @param parents the ids of the revisions before it: none, one, or those that it merges
 * @param schema what a database is that has them all
 * @param origins where in the model that came from
 * @param renamed what the revisions up to there have renamed
 * @param conflicts why there is no such database; the rest is then empty
 */
record Baseline(List<String> parents, Schema schema, Origins origins, PastRenames renamed, List<Finding> conflicts) {
    Baseline {
        parents = List.copyOf(parents);
        conflicts = List.copyOf(conflicts);
    }

    /** The baseline that some revisions make, all of them heads. */
    static Baseline of(SnapshotFolder folder, List<String> parents) {
        if (parents.isEmpty()) {
            return new Baseline(parents, Schema.EMPTY, Origins.NONE, PastRenames.NONE, List.of());
        }
        if (parents.size() == 1) {
            Snapshot head = folder.snapshot(parents.get(0));
            return new Baseline(parents, head.schema(), head.origins(), renamed(folder.index(), parents), List.of());
        }
        RevisionGraph graph = folder.index().graph();
        MergeResult result = SnapshotMerge.merge(graph, folder::snapshot, parents);
        if (result instanceof MergeResult.Merged merged) {
            return new Baseline(
                    parents, merged.schema(), merged.origins(), renamed(folder.index(), parents), List.of());
        }
        List<Finding> conflicts = ((MergeResult.Conflicting) result)
                .conflicts().stream().map(MergeConflict::finding).toList();
        return new Baseline(parents, Schema.EMPTY, Origins.NONE, PastRenames.NONE, conflicts);
    }

    private static PastRenames renamed(SnapshotIndex index, List<String> heads) {
        List<SnapshotHeader> headers =
                index.graph().withAncestors(heads).stream().map(index::header).toList();
        return new PastRenames(
                headers.stream()
                        .map(SnapshotHeader::renames)
                        .filter(renames -> !renames.isEmpty())
                        .toList(),
                headers.stream().allMatch(header -> header.replaces().isEmpty()));
    }
}
