package dev.retort.schema.analysis;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Condition;
import dev.retort.schema.Literal;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** RT124: rows must fulfil a condition that they did not have to before. */
final class CheckAdded implements Rule {
    @Override
    public void judge(Course course, Consumer<Finding> findings) {
        for (Step step : course.onOldTables(Operation.AddCheck.class)) {
            CheckConstraint check = ((Operation.AddCheck) step.operation()).check();
            boolean noValues =
                    step.columns().stream().anyMatch(column -> column.original() == null && !column.isFilled());
            if (!noValues && !heldBefore(step, check)) {
                findings.accept(Finding.of(
                        Code.RT124,
                        "check '" + check.name() + "' of table '" + step.table().lastName()
                                + "' " + news(step, check)
                                + ": rows that do not fulfil it stop the upgrade before they are refused, and are named",
                        course.place(step)));
            }
        }
    }

    private static boolean heldBefore(Step step, CheckConstraint check) {
        return oldChecks(step).stream().anyMatch(check.condition()::isImpliedBy);
    }

    /** What it demands that was not demanded before. */
    private static String news(Step step, CheckConstraint check) {
        for (Condition old : oldChecks(step)) {
            if (check.condition() instanceof Condition.OneOf now
                    && old instanceof Condition.OneOf before
                    && before.column().equals(now.column())) {
                List<Literal> gone = new ArrayList<>(before.values());
                gone.removeAll(now.values());
                List<Literal> come = new ArrayList<>(now.values());
                come.removeAll(before.values());
                return "no longer allows "
                        + gone.stream().map(Literal::toString).collect(Collectors.joining(", "))
                        + (gone.size() == 1 && come.size() == 1 ? renamed(step, now, gone.get(0), come.get(0)) : "");
            }
            if (check.condition() instanceof Condition.Between now
                    && old instanceof Condition.Between before
                    && before.column().equals(now.column())) {
                return "no longer allows " + before.from() + " to " + before.to() + ", but " + now.from() + " to "
                        + now.to();
            }
        }
        return "is new";
    }

    /** What a person writes where the one value is the other's new name, which nothing but rows could tell. */
    private static String renamed(Step step, Condition.OneOf now, Literal gone, Literal come) {
        return " (if that is called " + come + " now, write op.execute(\"update "
                + step.table().lastName() + " set " + now.column() + " = " + come + " where " + now.column() + " = "
                + gone + "\") into the revision, after the old check is dropped and before the new one is added)";
    }

    /** The conditions that rows had to fulfil before, in the names of now. */
    private static List<Condition> oldChecks(Step step) {
        List<Condition> conditions = new ArrayList<>();
        for (CheckConstraint check :
                Objects.requireNonNull(step.table().original()).checks().values()) {
            conditions.add(check.condition().mapColumns(oldName -> {
                for (ColumnTrail column : step.columns()) {
                    Column original = column.original();
                    if (original != null && original.name().equals(oldName)) {
                        return column.lastName();
                    }
                }
                return oldName;
            }));
        }
        return conditions;
    }
}
