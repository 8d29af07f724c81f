package dev.retort.schema.analysis;

import dev.retort.schema.Column;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.operation.Operation;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** RT153: a new stored computed column makes a database write the whole table again. */
final class ComputedRewritesTable implements Rule {
    private static final Set<String> REWRITING = Set.of("postgresql", "mariadb", "mysql");

    @Override
    public void judge(Course course, Consumer<Finding> findings) {
        List<String> databases =
                course.databases().stream().filter(REWRITING::contains).toList();
        for (Step step : course.onOldTables(Operation.AddColumn.class)) {
            Column column = ((Operation.AddColumn) step.operation()).column();
            if (!databases.isEmpty()
                    && column.generated() != null
                    && column.generated().stored()) {
                findings.accept(Finding.of(
                        Code.RT153,
                        "column '" + column.name() + "' of table '"
                                + step.table().lastName()
                                + "' is computed for all rows on " + String.join(", ", databases)
                                + " while nobody can write to the table",
                        course.place(step)));
            }
        }
    }
}
