package dev.retort.schema.analysis;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.operation.Operation;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** RT126: a constraint goes, and nothing like it comes: the rows are no longer kept from what it forbade. */
final class ConstraintDropped implements Rule {
    @Override
    public void judge(Course course, Consumer<Finding> findings) {
        for (Step step : course.steps()) {
            Table before = step.before();
            ObjectName name = step.trail() == null ? null : step.trail().name();
            Table after = name == null ? null : course.change().to().table(name);
            String what = before == null || after == null ? null : what(step, before, after);
            if (what != null) {
                findings.accept(Finding.of(
                        Code.RT126,
                        what + " of table '" + step.table().lastName()
                                + "' is dropped: from then on rows may break it, and going down stops at those that do",
                        course.place(step.table(), column(step, before))));
            }
        }
    }

    /** The column that alone was constrained; {@code null} if there were several, or none can be told. */
    private static @Nullable String column(Step step, Table before) {
        List<String> columns = List.of();
        if (step.operation() instanceof Operation.DropForeignKey drop) {
            columns = before.foreignKeys().get(drop.name()).columns();
        } else if (step.operation() instanceof Operation.DropUnique drop) {
            columns = before.uniqueConstraints().get(drop.name()).columns();
        } else if (step.operation() instanceof Operation.DropIndex drop) {
            columns = before.indexes().get(drop.name()).columns();
        } else if (step.operation() instanceof Operation.DropCheck drop) {
            String column = before.checks().get(drop.name()).condition().column();
            columns = column == null ? List.of() : List.of(column);
        }
        return columns.size() == 1 ? columns.get(0) : null;
    }

    private static @Nullable String what(Step step, Table before, Table after) {
        if (step.operation() instanceof Operation.DropForeignKey drop) {
            ForeignKey key = before.foreignKeys().get(drop.name());
            return key == null || after.foreignKeys().containsKey(key.name()) || !areThere(step, after, key.columns())
                    ? null
                    : "foreign key '" + key.name() + "'";
        }
        if (step.operation() instanceof Operation.DropUnique drop) {
            UniqueConstraint unique = before.uniqueConstraints().get(drop.name());
            return unique == null
                            || after.uniqueConstraints().containsKey(unique.name())
                            || after.indexes().containsKey(unique.name())
                            || !areThere(step, after, unique.columns())
                    ? null
                    : "unique constraint '" + unique.name() + "'";
        }
        if (step.operation() instanceof Operation.DropPrimaryKey drop) {
            return after.primaryKey() != null
                            || before.primaryKey() == null
                            || !areThere(step, after, before.primaryKeyColumns())
                    ? null
                    : "primary key '" + drop.name() + "'";
        }
        if (step.operation() instanceof Operation.DropIndex drop) {
            Index index = before.indexes().get(drop.name());
            return index == null
                            || !index.unique()
                            || after.indexes().containsKey(index.name())
                            || after.uniqueConstraints().containsKey(index.name())
                            || !areThere(step, after, index.columns())
                    ? null
                    : "unique index '" + drop.name() + "'";
        }
        if (step.operation() instanceof Operation.DropCheck drop) {
            CheckConstraint check = before.checks().get(drop.name());
            boolean stays = check == null || after.checks().containsKey(check.name());
            boolean columnsStay = check != null
                    && before.columns().stream()
                            .allMatch(column -> after.column(column.name()) != null
                                    || !check.condition().speaksOf(column.name()));
            return stays || !columnsStay ? null : "check '" + drop.name() + "'";
        }
        return null;
    }

    /** Whether the columns are there afterwards by the names that they have, and have no other key. */
    private static boolean areThere(Step step, Table after, List<String> columns) {
        boolean keys = !(step.operation() instanceof Operation.DropForeignKey)
                ? after.keys().stream().anyMatch(columns::containsAll)
                : after.foreignKeys().values().stream()
                        .anyMatch(key -> key.columns().equals(columns));
        return !keys && columns.stream().allMatch(column -> after.column(column) != null);
    }
}
