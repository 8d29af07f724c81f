package dev.retort.schema.analysis;

import dev.retort.schema.Column;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Operation;
import java.util.function.Consumer;

/** RT133: a column may be empty from now on, which code that still runs does not expect. */
final class NoLongerRequired implements Rule {
    @Override
    public void judge(Course course, Consumer<Finding> findings) {
        for (Step step : course.onOldTables(Operation.AlterColumn.class)) {
            Operation.AlterColumn alter = (Operation.AlterColumn) step.operation();
            Column before = step.column().original();
            if (before != null && !before.nullable() && alter.changes().contains(ColumnChange.nullable())) {
                findings.accept(Finding.of(
                        Code.RT133,
                        "column '" + alter.column() + "' of table '"
                                + step.table().lastName()
                                + "' is no longer required: a build that still runs meanwhile may read rows without a"
                                + " value",
                        course.place(step)));
            }
        }
    }
}
