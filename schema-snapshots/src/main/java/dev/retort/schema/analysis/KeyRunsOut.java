package dev.retort.schema.analysis;

import dev.retort.schema.Column;
import dev.retort.schema.Table;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.type.ColumnType;
import java.util.List;
import java.util.function.Consumer;

/** RT145: a new key counts in a type whose numbers end. */
final class KeyRunsOut implements Rule {
    @Override
    public void judge(Course course, Consumer<Finding> findings) {
        for (Step step : course.steps()) {
            for (Column column : counting(step.operation())) {
                findings.accept(Finding.of(
                        Code.RT145,
                        "column '" + column.name() + "' of table '"
                                + step.table().lastName() + "' counts in "
                                + column.type() + ", whose numbers end at " + last(column.type())
                                + ". A long costs four bytes more in each row, and a later change of the key rewrites"
                                + " its table and all that refer to it",
                        course.place(step.table(), column.name())));
            }
        }
    }

    /** The columns that an operation brings and that count by themselves in a type that is soon at its end. */
    private static List<Column> counting(Operation operation) {
        Table table = operation instanceof Operation.CreateTable create ? create.table() : null;
        List<Column> columns = table != null
                ? table.columns()
                : operation instanceof Operation.AddColumn add ? List.of(add.column()) : List.of();
        return columns.stream()
                .filter(column ->
                        column.identity() != null && !last(column.type()).isEmpty())
                .toList();
    }

    private static String last(ColumnType type) {
        if (type instanceof ColumnType.TinyInt) {
            return "127";
        }
        if (type instanceof ColumnType.SmallInt) {
            return "32767";
        }
        return type instanceof ColumnType.Int ? "2147483647" : "";
    }
}
