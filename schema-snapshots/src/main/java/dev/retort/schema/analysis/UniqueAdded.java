package dev.retort.schema.analysis;

import dev.retort.schema.Column;
import dev.retort.schema.Table;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.operation.Operation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** RT122: columns become unique, and rows may have the same values in them. */
final class UniqueAdded implements Rule {
    @Override
    public void judge(Course course, Consumer<Finding> findings) {
        for (Step step : course.steps()) {
            List<String> columns = uniqueColumns(step.operation());
            if (columns != null && !step.table().isBorn() && mayHaveDuplicates(step)) {
                findings.accept(Finding.of(
                        Code.RT122,
                        JavaText.columns(columns) + " of table '" + step.table().lastName()
                                + "' must be unique from now on: rows with the same values stop the upgrade before"
                                + " they are refused, and are named",
                        course.place(step)));
            }
        }
    }

    private static @Nullable List<String> uniqueColumns(Operation operation) {
        if (operation instanceof Operation.AddUnique add) {
            return add.unique().columns();
        }
        if (operation instanceof Operation.AddPrimaryKey add) {
            return add.primaryKey().columns();
        }
        if (operation instanceof Operation.CreateIndex create && create.index().unique()) {
            List<String> parts = new ArrayList<>();
            create.index().parts().forEach(part -> parts.add(part.text()));
            return parts;
        }
        return null;
    }

    private static boolean mayHaveDuplicates(Step step) {
        Set<String> oldNames = new HashSet<>();
        for (ColumnTrail column : step.columns()) {
            Column original = column.original();
            if (original == null && !column.isFilled()) {
                // No row has a value there, or the database counts one for each.
                return false;
            }
            oldNames.add(original == null ? "" : original.name());
        }
        Table original = Objects.requireNonNull(step.table().original());
        return original.keys().stream().noneMatch(oldNames::containsAll) && !wasThere(step.operation(), original);
    }

    /** An index over expressions that is only built anew. */
    private static boolean wasThere(Operation operation, Table original) {
        return operation instanceof Operation.CreateIndex create
                && original.indexes().values().contains(create.index());
    }
}
