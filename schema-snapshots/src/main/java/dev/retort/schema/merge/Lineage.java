package dev.retort.schema.merge;

import dev.retort.schema.Schema;
import dev.retort.schema.diff.Differ;
import dev.retort.schema.graph.RevisionGraph;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.Replay;
import dev.retort.schema.rename.Hints;
import dev.retort.schema.snapshot.Snapshot;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What revisions do, as their snapshots tell it, and what a database is that has some of them. */
final class Lineage {
    private final RevisionGraph graph;
    private final Function<String, Snapshot> snapshots;
    private final Map<String, Snapshot> read = new HashMap<>();
    private final Map<String, List<Operation>> operations = new HashMap<>();
    private final Map<List<String>, Schema> schemas = new HashMap<>();

    Lineage(RevisionGraph graph, Function<String, Snapshot> snapshots) {
        this.graph = graph;
        this.snapshots = snapshots;
    }

    Snapshot snapshot(String id) {
        return read.computeIfAbsent(id, snapshots);
    }

    /** What leads from a revision's parents to it. */
    List<Operation> operations(String id) {
        List<Operation> known = operations.get(id);
        if (known == null) {
            Snapshot snapshot = snapshot(id);
            known = Differ.diff(
                    schemaAt(graph.parents(id)),
                    snapshot.schema(),
                    snapshot.header().renames(),
                    Hints.NONE);
            operations.put(id, known);
        }
        return known;
    }

    /** The operations of revisions, in the order of the revisions. */
    List<Operation> operations(Collection<String> ids) {
        return ids.stream().flatMap(id -> operations(id).stream()).toList();
    }

    /** The schema of a database that has some revisions and all before them: of several, their merge. */
    Schema schemaAt(List<String> heads) {
        if (heads.isEmpty()) {
            return Schema.EMPTY;
        }
        if (heads.size() == 1) {
            return snapshot(heads.get(0)).schema();
        }
        Schema known = schemas.get(heads);
        if (known == null) {
            List<String> bases = graph.mergeBases(heads);
            known = Replay.replay(schemaAt(bases), operations(graph.range(bases, heads)));
            schemas.put(heads, known);
        }
        return known;
    }
}
