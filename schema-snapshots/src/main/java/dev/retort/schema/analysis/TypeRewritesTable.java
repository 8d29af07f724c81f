package dev.retort.schema.analysis;

import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import java.util.List;
import java.util.function.Consumer;

/** RT151: a column's new type makes a database write the whole table again, while nobody can use it. */
final class TypeRewritesTable implements Rule {
    @Override
    public void judge(Course course, Consumer<Finding> findings) {
        for (TypeStep step : TypeStep.in(course)) {
            List<String> databases = course.databases().stream()
                    .filter(database -> Rewrites.byType(database, step.from(), step.to()))
                    .toList();
            if (!databases.isEmpty()) {
                findings.accept(Finding.of(
                        Code.RT151,
                        step + " writes all rows again on " + String.join(", ", databases)
                                + " while nobody can write to the table. On a large table, add a column of the new type,"
                                + " fill it, and let the old one go in a later revision",
                        course.place(step.step())));
            }
        }
    }
}
