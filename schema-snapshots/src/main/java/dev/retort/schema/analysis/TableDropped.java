package dev.retort.schema.analysis;

import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.operation.Operation;
import java.util.Objects;
import java.util.function.Consumer;

/** RT101: a table goes, and its rows with it. */
final class TableDropped implements Rule {
    @Override
    public void judge(Course course, Consumer<Finding> findings) {
        for (Step step : course.onOldTables(Operation.DropTable.class)) {
            String name = Objects.requireNonNull(step.table().original()).name().toString();
            if (!course.isSaidToGo(step.table())) {
                findings.accept(Finding.of(
                        Code.RT101,
                        "table '" + name
                                + "' is dropped with all its rows. If they are meant to go, say @Dropped(table = "
                                + JavaText.quoted(name)
                                + "); if not, say @RenamedFrom on what they belong to now, or copy"
                                + " them in the revision before the table goes",
                        null));
            }
        }
    }
}
