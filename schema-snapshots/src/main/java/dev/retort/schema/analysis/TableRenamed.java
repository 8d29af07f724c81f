package dev.retort.schema.analysis;

import dev.retort.schema.ObjectName;
import dev.retort.schema.Table;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import java.util.function.Consumer;

/** RT130: a table gets another name, which code that still runs does not know. */
final class TableRenamed implements Rule {
    @Override
    public void judge(Course course, Consumer<Finding> findings) {
        for (TableTrail table : course.oldTables()) {
            Table original = table.original();
            ObjectName name = table.name();
            if (original != null
                    && name != null
                    && !name.caseless().equals(original.name().caseless())) {
                findings.accept(Finding.of(
                        Code.RT130,
                        "table '" + original.name() + "' is renamed to '" + name
                                + "': a build that still runs meanwhile does not find it",
                        course.place(table)));
            }
        }
    }
}
