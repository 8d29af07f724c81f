package dev.retort.schema.analysis;

import dev.retort.schema.Column;
import dev.retort.schema.Names;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import java.util.function.Consumer;

/** RT131: a column gets another name, which code that still runs does not know. */
final class ColumnRenamed implements Rule {
    @Override
    public void judge(Course course, Consumer<Finding> findings) {
        for (TableTrail table : course.oldTables()) {
            for (ColumnTrail column : table.columns()) {
                Column original = column.original();
                String name = column.name();
                if (original != null && name != null && !Names.caseless(name).equals(Names.caseless(original.name()))) {
                    findings.accept(Finding.of(
                            Code.RT131,
                            "column '" + original.name() + "' of table '" + table.lastName() + "' is renamed to '"
                                    + name + "': a build that still runs meanwhile does not find it",
                            course.place(table, name)));
                }
            }
        }
    }
}
