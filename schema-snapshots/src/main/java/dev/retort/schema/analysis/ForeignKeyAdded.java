package dev.retort.schema.analysis;

import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** RT123: columns become a reference, and rows may refer to something that is not there. */
final class ForeignKeyAdded implements Rule {
    @Override
    public void judge(Course course, Consumer<Finding> findings) {
        for (Step step : course.onOldTables(Operation.AddForeignKey.class)) {
            ForeignKey key = ((Operation.AddForeignKey) step.operation()).foreignKey();
            boolean noValues =
                    step.columns().stream().anyMatch(column -> column.original() == null && !column.isFilled());
            if (!noValues && !referredBefore(course, step, key)) {
                findings.accept(Finding.of(
                        Code.RT123,
                        JavaText.columns(key.columns()) + " of table '"
                                + step.table().lastName() + "' must refer to rows of '"
                                + key.target() + "' from now on: rows that refer to none stop the upgrade before they"
                                + " are refused, and are named",
                        course.place(step)));
            }
        }
    }

    private static boolean referredBefore(Course course, Step step, ForeignKey key) {
        List<String> oldNames = new ArrayList<>();
        for (ColumnTrail column : step.columns()) {
            Column original = column.original();
            oldNames.add(original == null ? "" : original.name());
        }
        return Objects.requireNonNull(step.table().original()).foreignKeys().values().stream()
                .anyMatch(old -> old.columns().equals(oldNames) && key.target().equals(course.newName(old.target())));
    }
}
