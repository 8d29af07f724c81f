package dev.retort.processor.revision;

import dev.retort.annotations.Database;
import dev.retort.processor.mapper.Mapping;
import dev.retort.processor.snapshots.SnapshotFolder;
import dev.retort.schema.Origins;
import dev.retort.schema.Schema;
import dev.retort.schema.analysis.Analysis;
import dev.retort.schema.diff.Differ;
import dev.retort.schema.diff.OnlineWays;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.finding.Severity;
import dev.retort.schema.inheritance.RowMoves;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.rename.Hints;
import dev.retort.schema.snapshot.Snapshot;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What a change may do to rows and to those who work with them. */
final class Hazards {
    private Hazards() {}

    static List<Finding> of(
            Baseline baseline,
            List<Operation> operations,
            Schema to,
            Origins origins,
            Hints hints,
            Collection<Database> databases) {
        return Analysis.of(new dev.retort.schema.analysis.Change(
                baseline.schema(),
                baseline.origins(),
                operations,
                to,
                origins,
                hints,
                databases.stream().map(Database::dialectName).collect(Collectors.toSet())));
    }

    /**
     * The hazards of a revision that is there already, for whoever reviews it. What was an error when it was
     * written has been answered since, if only in its body.
     */
    static List<Finding> ofRevision(SnapshotFolder folder, String id, Mapping model, Collection<Database> databases) {
        Snapshot snapshot = folder.snapshot(id);
        Baseline before = Baseline.of(folder, folder.index().graph().parents(id));
        if (!before.conflicts().isEmpty()) {
            return List.of();
        }
        RowMoves moves = RowMoves.between(
                before.schema(),
                before.origins(),
                snapshot.schema(),
                snapshot.origins(),
                model.hierarchies(),
                model.hints());
        List<Operation> operations = Differ.diff(
                before.schema(), snapshot.schema(), snapshot.header().renames(), moves.hints(), moves.operations());
        if (databases.contains(Database.POSTGRESQL)) {
            operations = OnlineWays.of(before.schema(), operations);
        }
        return of(before, operations, snapshot.schema(), snapshot.origins(), moves.hints(), databases).stream()
                .filter(finding -> finding.severity() != Severity.ERROR)
                .toList();
    }
}
