package dev.retort.schema.analysis;

import dev.retort.schema.Column;
import dev.retort.schema.Origin;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.type.ColumnType;
import dev.retort.schema.type.TypeKind;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** RT120: a required column is added to a table that may have rows, and they have no value for it. */
final class RequiredWithoutValue implements Rule {
    @Override
    public void judge(Course course, Consumer<Finding> findings) {
        for (Step step : course.onOldTables(Operation.AddColumn.class)) {
            Column column = ((Operation.AddColumn) step.operation()).column();
            if (column.requiresValue()) {
                findings.accept(Finding.of(
                        Code.RT120,
                        "column '" + column.name() + "' of table '"
                                + step.table().lastName()
                                + "' is new and required, and rows that are there have no value for it. Say which:"
                                + " @Backfill(" + said(example(column.type()), course.place(step))
                                + ") with an SQL expression over the row, or a default of the column; or let it be"
                                + " null\n  import dev.retort.annotations.Backfill;",
                        course.place(step)));
            }
        }
    }

    /** What the annotation says; where it stands on an attribute that has the column beside its own, which one. */
    private static String said(String expression, @Nullable Origin place) {
        int inside = place == null ? -1 : place.path().indexOf('{');
        return inside < 0
                ? JavaText.quoted(expression)
                : "value = " + JavaText.quoted(expression) + ", attribute = "
                        + JavaText.quoted(place.path().substring(inside));
    }

    private static String example(ColumnType type) {
        switch (TypeKind.of(type)) {
            case TRUTH:
                return "false";
            case NUMBER:
                return "0";
            case TEXT:
                return "'unknown'";
            case MOMENT:
                return type instanceof ColumnType.Date ? "current_date" : "current_timestamp";
            default:
                return "…";
        }
    }
}
