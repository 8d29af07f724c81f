package dev.retort.schema.analysis;

import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.operation.Operation;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** RT155: MySQL and MariaDB keep rows in the order of the primary key, and copy the table for another one. */
final class KeyCopiesTable implements Rule {
    private static final Set<String> CLUSTERED = Set.of("mariadb", "mysql");

    @Override
    public void judge(Course course, Consumer<Finding> findings) {
        List<String> databases =
                course.databases().stream().filter(CLUSTERED::contains).toList();
        for (Step step : course.onOldTables(Operation.AddPrimaryKey.class)) {
            if (!databases.isEmpty()) {
                findings.accept(Finding.of(
                        Code.RT155,
                        "the new primary key of table '" + step.table().lastName() + "' copies the table on "
                                + String.join(", ", databases) + " while nobody can write to it",
                        course.place(step)));
            }
        }
    }
}
