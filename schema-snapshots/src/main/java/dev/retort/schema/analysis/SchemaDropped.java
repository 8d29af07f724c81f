package dev.retort.schema.analysis;

import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.operation.Operation;
import java.util.function.Consumer;

/** RT107: a database schema goes, and what else is in it is in the way. */
final class SchemaDropped implements Rule {
    @Override
    public void judge(Course course, Consumer<Finding> findings) {
        for (Step step : course.steps()) {
            if (step.operation() instanceof Operation.DropSchema drop) {
                findings.accept(Finding.of(
                        Code.RT107,
                        "the database schema '" + drop.name()
                                + "' is dropped: nothing of this set is in it any more, and anything else in it stops the"
                                + " upgrade",
                        null));
            }
        }
    }
}
