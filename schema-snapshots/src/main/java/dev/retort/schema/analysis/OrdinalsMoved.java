package dev.retort.schema.analysis;

import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.type.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** RT125: what is in rows stands for something else from now on: another constant of an enum, or the contrary mark. */
final class OrdinalsMoved implements Rule {
    /** What stands among the constants where there is no enum, but a mark of deletion. */
    private static final String MARK = "{deleted}";

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
                if (moved.isEmpty()) {
                    continue;
                }
                findings.accept(Finding.of(
                        Code.RT125,
                        before.contains(MARK)
                                ? turnedRound(table.lastName(), old, column.lastName())
                                : ordinals(table.lastName(), column.lastName(), before, after, moved),
                        course.place(table, column.lastName())));
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

    private static String turnedRound(ObjectName table, Column old, String column) {
        String update = "update " + table + " set " + column + " = not " + column;
        return "column '" + column + "' of table '" + table + "' marks what is deleted, and each mark that is in rows"
                + " means the contrary from now on: all that is there would be deleted, and all that is deleted would"
                + " be back. Turn the marks round in upgrade and in downgrade of the revision"
                + (old.type() instanceof ColumnType.Bool ? ", op.execute(\"" + update + "\")" : "")
                + ", and accept this with @SuppressWarnings(\"RT125\")";
    }

    private static String ordinals(
            ObjectName table, String column, List<String> before, List<String> after, List<Integer> moved) {
        StringBuilder cases = new StringBuilder();
        for (int ordinal : moved) {
            cases.append(" when ").append(ordinal).append(" then ").append(after.indexOf(before.get(ordinal)));
        }
        String first = before.get(moved.get(0));
        return "column '" + column + "' of table '" + table + "' holds ordinals, and rows that say " + moved.get(0)
                + " mean " + first + ", which is " + after.indexOf(first)
                + " from now on. Put new constants at the end and leave no gap; or change the rows in the"
                + " revision, op.execute(\"update " + table + " set " + column + " = case " + column + cases + " else "
                + column + " end\"), and accept this with @SuppressWarnings(\"RT125\")";
    }
}
