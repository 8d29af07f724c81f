package dev.retort.schema.analysis;

import dev.retort.schema.Table;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.operation.Operation;
import java.util.function.Consumer;

/** RT144: a new table has no primary key. */
final class TableWithoutKey implements Rule {
    @Override
    public void judge(Course course, Consumer<Finding> findings) {
        for (Step step : course.steps()) {
            if (step.operation() instanceof Operation.CreateTable create
                    && create.table().primaryKey() == null) {
                Table table = create.table();
                findings.accept(Finding.of(
                        Code.RT144,
                        "table '" + table.name() + "' has no primary key: its rows cannot be told apart, nor replicated"
                                + " one by one. A collection has one as a Set whose columns are all required, or as a List with @OrderColumn",
                        course.place(step.table())));
            }
        }
    }
}
