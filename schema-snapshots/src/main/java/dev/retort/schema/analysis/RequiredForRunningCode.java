package dev.retort.schema.analysis;

import dev.retort.schema.Column;
import dev.retort.schema.Table;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import java.util.function.Consumer;

/** RT132: a new column must have a value, which code that still runs does not give. */
final class RequiredForRunningCode implements Rule {
    @Override
    public void judge(Course course, Consumer<Finding> findings) {
        for (TableTrail table : course.oldTables()) {
            Table after = table.name() == null ? null : course.change().to().table(table.name());
            for (ColumnTrail column : table.columns()) {
                Column now = after == null || column.name() == null ? null : after.column(column.name());
                if (now != null && column.original() == null && column.isFilled() && now.requiresValue()) {
                    findings.accept(Finding.of(
                            Code.RT132,
                            "column '" + now.name() + "' of table '" + table.lastName()
                                    + "' is new, required and without a default: a build that still runs meanwhile"
                                    + " cannot insert rows",
                            course.place(table, now.name())));
                }
            }
        }
    }
}
