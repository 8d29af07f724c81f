package dev.retort.schema.analysis;

import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Operation;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** RT156: MySQL and MariaDB copy a table for another character set, collation or engine. */
final class OptionsCopyTable implements Rule {
    private static final Set<String> COPYING = Set.of("mariadb", "mysql");

    @Override
    public void judge(Course course, Consumer<Finding> findings) {
        List<String> databases =
                course.databases().stream().filter(COPYING::contains).toList();
        for (Step step : databases.isEmpty() ? List.<Step>of() : course.steps()) {
            String what = step.trail() == null || step.table().isBorn() ? null : what(step.operation());
            if (what != null) {
                findings.accept(Finding.of(
                        Code.RT156,
                        what + " of table '" + step.table().lastName() + "' may copy the table on "
                                + String.join(", ", databases)
                                + " while nobody can write to it. On a large table, change them when nobody works",
                        course.place(step)));
            }
        }
    }

    private static @Nullable String what(Operation operation) {
        if (operation instanceof Operation.AlterTableOptions options && options.options() != null) {
            return "the new options";
        }
        return operation instanceof Operation.AlterColumn alter
                        && alter.changes().stream().anyMatch(change -> change instanceof ColumnChange.Collation)
                ? "the new collation of column '" + alter.column() + "'"
                : null;
    }
}
