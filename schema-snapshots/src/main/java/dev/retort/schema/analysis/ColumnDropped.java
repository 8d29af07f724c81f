package dev.retort.schema.analysis;

import dev.retort.schema.Column;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.operation.Operation;
import java.util.function.Consumer;

/** RT102: a column goes, and its values with it. */
final class ColumnDropped implements Rule {
    @Override
    public void judge(Course course, Consumer<Finding> findings) {
        for (Step step : course.onOldTables(Operation.DropColumn.class)) {
            Column before = step.column().original();
            if (before == null
                    || before.generated() != null
                    || course.replacement(step) != null
                    || course.isSaidToGo(step.table(), before.name())) {
                continue;
            }
            findings.accept(Finding.of(
                    Code.RT102,
                    "column '" + before.name() + "' of table '" + step.table().lastName()
                            + "' is dropped with all its values. If they are meant to go, say @Dropped("
                            + JavaText.quoted(before.name())
                            + ") on the entity; if not, say @RenamedFrom on the attribute that they belong to now,"
                            + " or copy them in the revision before the column goes",
                    course.place(step.table())));
        }
    }
}
