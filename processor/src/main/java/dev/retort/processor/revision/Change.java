package dev.retort.processor.revision;

import dev.retort.annotations.Database;
import dev.retort.processor.mapper.Mapping;
import dev.retort.schema.diff.Differ;
import dev.retort.schema.diff.EnumConversions;
import dev.retort.schema.diff.OnlineWays;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.inheritance.RowMoves;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.rename.Hints;
import dev.retort.schema.rename.RenameDetector;
import dev.retort.schema.rename.RenameResult;
import dev.retort.schema.rename.Renames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What leads from a baseline to a model.
 *
 * @param renames what is renamed
 * @param upgrade the operations that lead there
 * @param downgrade the operations that lead back
 * @param findings what a person must say first, or should know
 */
record Change(Renames renames, List<Operation> upgrade, List<Operation> downgrade, List<Finding> findings) {
    Change {
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
        findings = List.copyOf(findings);
    }

    /**
     * What leads from a baseline to a model.
     *
     * @param databases the databases that it is judged for
     */
    static Change between(Baseline baseline, Mapping model, Collection<Database> databases) {
        if (isSame(baseline, model)) {
            return new Change(Renames.NONE, List.of(), List.of(), List.of());
        }
        RowMoves moves = RowMoves.between(
                baseline.schema(),
                baseline.origins(),
                model.schema(),
                model.origins(),
                model.hierarchies(),
                model.hints());
        RenameResult found = RenameDetector.detect(
                baseline.schema(),
                baseline.origins(),
                model.schema(),
                model.origins(),
                moves.hints(),
                baseline.renamed());
        Renames renames = found.renames();
        List<Operation> upgrade = EnumConversions.in(
                Differ.diff(baseline.schema(), model.schema(), renames, moves.hints(), moves.operations()),
                baseline.schema(),
                baseline.origins(),
                model.schema(),
                model.origins(),
                renames);
        if (databases.contains(Database.POSTGRESQL)) {
            upgrade = OnlineWays.of(baseline.schema(), upgrade);
        }
        List<Finding> findings = new ArrayList<>(moves.problems());
        findings.addAll(
                found.ambiguities().isEmpty()
                        ? Hazards.of(baseline, upgrade, model.schema(), model.origins(), moves.hints(), databases)
                        : found.ambiguities());
        return new Change(renames, upgrade, downgrade(baseline, model, renames), findings);
    }

    /** What most compiles find, and what they should find quickly. Columns that swap their names change origins only. */
    private static boolean isSame(Baseline baseline, Mapping model) {
        return !model.hints().saySomething()
                && baseline.schema().equals(model.schema())
                && baseline.origins().equals(model.origins());
    }

    /** The way back, on which rows that cannot be moved are lost as others are. */
    private static List<Operation> downgrade(Baseline baseline, Mapping model, Renames renames) {
        RowMoves moves = RowMoves.between(
                model.schema(),
                model.origins(),
                baseline.schema(),
                baseline.origins(),
                model.hierarchies(),
                Hints.NONE);
        return EnumConversions.in(
                Differ.downgrade(baseline.schema(), model.schema(), renames, moves.hints(), moves.operations()),
                model.schema(),
                model.origins(),
                baseline.schema(),
                baseline.origins(),
                renames.inverted());
    }

    boolean isEmpty() {
        return upgrade.isEmpty();
    }
}
