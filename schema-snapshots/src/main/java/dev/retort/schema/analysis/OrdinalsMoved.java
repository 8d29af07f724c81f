package dev.retort.schema.analysis;

import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** RT125: a number that is in rows stands for another constant of an enum from now on. */
final class OrdinalsMoved implements Rule {
    @Override
    public void judge(Course course, Consumer<Finding> findings) {
        for (TableTrail table : course.oldTables()) {
            ObjectName newTable = table.name();
            if (newTable == null || table.original() == null) {
                continue;
            }
            for (ColumnTrail column : table.columns()) {
                Column old = column.original();
                if (old == null) {
                    continue;
                }
                List<String> before =
                        course.change().fromOrigins().ordinals(table.original().name(), old.name());
                List<String> after = course.change().origins().ordinals(newTable, column.lastName());
                List<Integer> moved = moved(before, after);
                if (!moved.isEmpty()) {
                    findings.accept(finding(course, table, column.lastName(), before, after, moved));
                }
            }
        }
    }

    /** The old ordinals of the constants that have another one now. */
    private static List<Integer> moved(List<String> before, List<String> after) {
        List<Integer> moved = new ArrayList<>();
        for (int ordinal = 0; ordinal < before.size(); ordinal++) {
            int now = after.indexOf(before.get(ordinal));
            if (now >= 0 && now != ordinal) {
                moved.add(ordinal);
            }
        }
        return moved;
    }

    private static Finding finding(
            Course course,
            TableTrail table,
            String column,
            List<String> before,
            List<String> after,
            List<Integer> moved) {
        StringBuilder cases = new StringBuilder();
        for (int ordinal : moved) {
            cases.append(" when ").append(ordinal).append(" then ").append(after.indexOf(before.get(ordinal)));
        }
        String first = before.get(moved.get(0));
        return Finding.of(
                Code.RT125,
                "column '" + column + "' of table '" + table.lastName() + "' holds ordinals, and rows that say "
                        + moved.get(0) + " mean " + first + ", which is " + after.indexOf(first)
                        + " from now on. Put new constants at the end and leave no gap; or change the rows in the"
                        + " revision, op.execute(\"update " + table.lastName() + " set " + column + " = case " + column
                        + cases + " else " + column + " end\"), and accept this with @SuppressWarnings(\"RT125\")",
                course.place(table, column));
    }
}
