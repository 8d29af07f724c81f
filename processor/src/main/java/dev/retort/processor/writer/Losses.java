package dev.retort.processor.writer;

import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.Replay;
import dev.retort.schema.type.TypeChange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What operations take away from the rows that are there, for people to read before they run them. */
final class Losses {
    private Losses() {}

    /** The losses, in the order of the operations: {@code the rows of customers, orders}. */
    static List<String> of(Schema before, List<Operation> operations) {
        Replay replay = Replay.from(before);
        List<String> losses = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation instanceof Operation.DropTable drop) {
                add(losses, "the rows of ", drop.table().toString());
            } else if (operation instanceof Operation.DropColumn drop) {
                add(losses, "the values of ", drop.table() + "." + drop.column());
            } else if (operation instanceof Operation.AlterColumn alter) {
                addNarrowing(losses, replay, alter);
            } else if (operation instanceof Operation.DeleteRows delete) {
                add(losses, "rows of ", delete.table().toString());
            }
            replay.apply(operation);
        }
        return losses;
    }

    /** Adds a loss, to the last one if that is of the same kind. */
    private static void add(List<String> losses, String kind, String name) {
        int last = losses.size() - 1;
        if (last >= 0 && losses.get(last).startsWith(kind)) {
            losses.set(last, losses.get(last) + ", " + name);
        } else {
            losses.add(kind + name);
        }
    }

    private static void addNarrowing(List<String> losses, Replay replay, Operation.AlterColumn alter) {
        Column column = column(replay, alter.table(), alter.column());
        for (ColumnChange change : alter.changes()) {
            if (column != null
                    && change instanceof ColumnChange.Type type
                    && TypeChange.of(column.type(), type.type()) == TypeChange.NARROWING) {
                losses.add("what of " + alter.table() + "." + alter.column() + " does not fit into " + type.type());
            }
        }
    }

    private static @Nullable Column column(Replay replay, ObjectName name, String column) {
        Table table = replay.table(name);
        return table == null ? null : table.column(column);
    }
}
