package dev.retort.schema.analysis;

import dev.retort.schema.ObjectName;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.operation.Operation;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** RT106: a sequence goes, and with it what it has counted. */
final class SequenceDropped implements Rule {
    @Override
    public void judge(Course course, Consumer<Finding> findings) {
        Map<ObjectName, ObjectName> oldNames = new HashMap<>();
        for (Step step : course.steps()) {
            if (step.operation() instanceof Operation.RenameSequence rename) {
                ObjectName oldName = oldNames.remove(rename.from());
                oldNames.put(rename.to(), oldName == null ? rename.from() : oldName);
            } else if (step.operation() instanceof Operation.DropSequence drop) {
                findings.accept(Finding.of(
                        Code.RT106,
                        "sequence '" + oldNames.getOrDefault(drop.sequence(), drop.sequence())
                                + "' is dropped: how far it has counted is not kept, and one created in its place"
                                + " begins at its start",
                        null));
            }
        }
    }
}
