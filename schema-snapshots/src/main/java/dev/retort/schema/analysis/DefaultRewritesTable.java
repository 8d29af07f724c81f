package dev.retort.schema.analysis;

import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.operation.Operation;
import java.util.function.Consumer;

/** RT152: a new column's default is worked out for each row by PostgreSQL, which writes the table again. */
final class DefaultRewritesTable implements Rule {
    @Override
    public void judge(Course course, Consumer<Finding> findings) {
        if (!course.databases().contains("postgresql")) {
            return;
        }
        for (Step step : course.onOldTables(Operation.AddColumn.class)) {
            Column column = ((Operation.AddColumn) step.operation()).column();
            boolean perRow = column.identity() != null
                    || (column.defaultValue() instanceof DefaultValue.Expression expression
                            && Rewrites.byDefault(expression.sql()));
            if (perRow) {
                findings.accept(Finding.of(
                        Code.RT152,
                        "column '" + column.name() + "' of table '"
                                + step.table().lastName()
                                + "' gets another value in each row, so that postgresql writes the table again while"
                                + " nobody can use it. On a large table, add the column without it and fill it by and by",
                        course.place(step)));
            }
        }
    }
}
