package dev.retort.processor.revision;

import dev.retort.schema.Column;
import dev.retort.schema.diff.OperationText;
import dev.retort.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;

/** A difference of schemas as people read one: what comes, goes and changes, a line each. */
final class DifferenceText {
    private DifferenceText() {}

    /** The lines, without indentation. */
    static List<String> lines(List<Operation> operations) {
        List<String> lines = new ArrayList<>();
        for (Operation operation : operations) {
            String text = OperationText.of(operation);
            lines.add(sign(text) + " " + text);
            if (operation instanceof Operation.CreateTable create) {
                create.table().columns().forEach(column -> lines.add("    + " + column(column)));
            }
        }
        return lines;
    }

    private static String column(Column column) {
        return column.name() + " " + column.type() + (column.nullable() ? "" : " not null");
    }

    private static String sign(String text) {
        if (text.startsWith("add ") || text.startsWith("create ")) {
            return "+";
        }
        return text.startsWith("drop ") ? "-" : "~";
    }
}
