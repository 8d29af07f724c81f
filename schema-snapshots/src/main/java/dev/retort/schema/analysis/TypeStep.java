package dev.retort.schema.analysis;

import dev.retort.schema.Column;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.type.ColumnType;
import dev.retort.schema.type.TypeChange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table that was there before gets another type, by a plain cast.
 *
 * @param step the operation
 * @param from the type before it
 * @param to the type after it
 */
record TypeStep(Step step, ColumnType from, ColumnType to) {

    static List<TypeStep> in(Course course) {
        List<TypeStep> found = new ArrayList<>();
        for (Step step : course.onOldTables(Operation.AlterColumn.class)) {
            Operation.AlterColumn alter = (Operation.AlterColumn) step.operation();
            Column before = step.tableBefore().column(alter.column());
            ColumnChange.Type change = typeChange(alter);
            if (before != null
                    && change != null
                    && change.using() == null
                    && step.column().original() != null) {
                found.add(new TypeStep(step, before.type(), change.type()));
            }
        }
        return found;
    }

    private static ColumnChange.@Nullable Type typeChange(Operation.AlterColumn alter) {
        for (ColumnChange change : alter.changes()) {
            if (change instanceof ColumnChange.Type type) {
                return type;
            }
        }
        return null;
    }

    /** Whether the column is one of these. */
    boolean isOf(FollowingColumns columns) {
        return columns.contains(step.table().lastName(), step.column().lastName());
    }

    TypeChange kind() {
        return TypeChange.of(from, to);
    }

    @Override
    public String toString() {
        return "column '" + step.column().lastName() + "' of table '"
                + step.table().lastName() + "', " + from + ", becomes " + to + " and";
    }
}
