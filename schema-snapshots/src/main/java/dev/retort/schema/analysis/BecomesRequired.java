package dev.retort.schema.analysis;

import dev.retort.schema.Column;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Operation;
import java.util.function.Consumer;

/** RT121: a column becomes required, and rows may have no value in it. */
final class BecomesRequired implements Rule {
    @Override
    public void judge(Course course, Consumer<Finding> findings) {
        for (Step step : course.onOldTables(Operation.AlterColumn.class)) {
            Operation.AlterColumn alter = (Operation.AlterColumn) step.operation();
            Column before = step.tableBefore().column(alter.column());
            boolean becomesRequired = alter.changes().contains(ColumnChange.notNull());
            if (becomesRequired
                    && before != null
                    && before.nullable()
                    && !step.column().isFilled()) {
                findings.accept(Finding.of(
                        Code.RT121,
                        "column '" + alter.column() + "' of table '"
                                + step.table().lastName()
                                + "' becomes required: rows without a value stop the upgrade before its first"
                                + " statement; @Backfill(\"…\") gives them one",
                        course.place(step)));
            }
        }
    }
}
