package dev.retort.schema.analysis;

import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.operation.Operation;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** RT150: PostgreSQL lets nobody write to a table while an index is built on it. */
final class IndexBuiltUnderLock implements Rule {
    @Override
    public void judge(Course course, Consumer<Finding> findings) {
        if (!course.databases().contains("postgresql")) {
            return;
        }
        for (Step step : course.steps()) {
            String index = nameOf(step.operation());
            if (index != null && !step.online() && !step.table().isBorn()) {
                findings.accept(Finding.of(
                        Code.RT150,
                        "'" + index + "' is built on table '" + step.table().lastName()
                                + "' while nobody can write to it on postgresql. On a large table, build it"
                                + " online: op.online().createIndex(…)",
                        course.place(step)));
            }
        }
    }

    private static @Nullable String nameOf(Operation operation) {
        if (operation instanceof Operation.CreateIndex create) {
            return create.index().name();
        }
        if (operation instanceof Operation.AddUnique add) {
            return add.unique().name();
        }
        return operation instanceof Operation.AddPrimaryKey add
                ? add.primaryKey().name()
                : null;
    }
}
