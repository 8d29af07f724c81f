package dev.retort.schema.analysis;

import dev.retort.schema.Column;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.operation.Operation;
import java.util.function.Consumer;

/** RT105: a column is dropped and added as something that its values cannot be converted to. */
final class ValuesWithoutConversion implements Rule {
    @Override
    public void judge(Course course, Consumer<Finding> findings) {
        for (Step step : course.onOldTables(Operation.DropColumn.class)) {
            Column before = step.column().original();
            Column after = course.replacement(step);
            if (before == null
                    || after == null
                    || before.generated() != null
                    || course.isSaidToGo(step.table(), before.name())) {
                continue;
            }
            String becomes = after.generated() != null ? "is computed from now on" : "becomes " + after.type();
            findings.accept(Finding.of(
                    Code.RT105,
                    "column '" + before.name() + "', " + before.type() + ", of table '"
                            + step.table().lastName() + "' "
                            + becomes + ", and no conversion is known: its values would be lost. If they are meant to"
                            + " go, say @Dropped(" + JavaText.quoted(before.name())
                            + ") on the entity; if not, give the attribute another column, fill it with @Backfill, and"
                            + " drop the old one in a later revision",
                    course.place(step.table(), after.name())));
        }
    }
}
