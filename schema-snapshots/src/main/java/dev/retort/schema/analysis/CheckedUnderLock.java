package dev.retort.schema.analysis;

import dev.retort.schema.Column;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Operation;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** RT154: PostgreSQL reads all rows to see that they obey a new constraint, while nobody can write to them. */
final class CheckedUnderLock implements Rule {
    @Override
    public void judge(Course course, Consumer<Finding> findings) {
        if (!course.databases().contains("postgresql")) {
            return;
        }
        for (Step step : course.steps()) {
            String what = what(step);
            if (what != null && !step.online() && !step.table().isBorn()) {
                findings.accept(Finding.of(
                        Code.RT154,
                        what + " of table '" + step.table().lastName()
                                + "' is checked against all rows while nobody can write to them on postgresql. On a large"
                                + " table, do it online: op.online()",
                        course.place(step)));
            }
        }
    }

    private static @Nullable String what(Step step) {
        Operation operation = step.operation();
        if (operation instanceof Operation.AddForeignKey add) {
            return "foreign key '" + add.foreignKey().name() + "'";
        }
        if (operation instanceof Operation.AddCheck add) {
            return "check '" + add.check().name() + "'";
        }
        if (operation instanceof Operation.AlterColumn alter) {
            Column before = step.tableBefore().column(alter.column());
            return before != null && before.nullable() && alter.changes().contains(ColumnChange.notNull())
                    ? "the requirement of a value in column '" + alter.column() + "'"
                    : null;
        }
        return null;
    }
}
