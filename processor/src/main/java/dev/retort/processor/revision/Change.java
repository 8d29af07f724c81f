package dev.retort.processor.revision;

import dev.retort.processor.mapper.Mapping;
import dev.retort.schema.diff.Differ;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.rename.RenameDetector;
import dev.retort.schema.rename.RenameResult;
import dev.retort.schema.rename.Renames;
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

    static Change between(Baseline baseline, Mapping model) {
        RenameResult found = RenameDetector.detect(
                baseline.schema(), baseline.origins(), model.schema(), model.origins(), model.hints());
        Renames renames = found.renames();
        return new Change(
                renames,
                Differ.diff(baseline.schema(), model.schema(), renames, model.hints()),
                Differ.downgrade(baseline.schema(), model.schema(), renames),
                found.ambiguities());
    }

    boolean isEmpty() {
        return upgrade.isEmpty();
    }
}
