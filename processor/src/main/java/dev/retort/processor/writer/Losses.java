package dev.retort.processor.writer;

import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlMentions;
import dev.retort.schema.Table;
import dev.retort.schema.analysis.FollowingColumns;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.Replay;
import dev.retort.schema.type.ColumnType;
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
        List<String> moves = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation instanceof Operation.ExecuteSql move) {
                // Written by the compiler, it takes rows to where they are not lost.
                moves.add(move.sql());
            } else if (operation instanceof Operation.Backfill backfill) {
                moves.add(backfill.filling().expression());
            } else if (operation instanceof Operation.DropTable drop && !isMoved(moves, drop.table(), null)) {
                add(losses, "the rows of ", drop.table().toString());
            } else if (operation instanceof Operation.DropColumn drop && !isMoved(moves, drop.table(), drop.column())) {
                add(losses, "the values of ", drop.table() + "." + drop.column());
            } else if (operation instanceof Operation.AlterColumn alter && narrowed(replay, alter, true) != null) {
                add(losses, "what the conversion leaves out of ", alter.table() + "." + alter.column());
            } else if (operation instanceof Operation.DeleteRows delete) {
                add(losses, "rows of ", delete.table().toString());
            }
            replay.apply(operation);
        }
        return losses;
    }

    /** Whether the rows of a table, or the values of its column, are elsewhere by now. */
    private static boolean isMoved(List<String> moves, ObjectName table, @Nullable String column) {
        return moves.stream()
                .anyMatch(sql ->
                        (sql + " ").contains("from " + table + " ") && (column == null || SqlMentions.of(sql, column)));
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

    /** What must fit, or nothing is done: {@code customers.name into varchar(10)}. */
    static List<String> unfit(Schema before, List<Operation> operations) {
        Replay replay = Replay.from(before);
        FollowingColumns following = FollowingColumns.in(operations, Replay.replay(before, operations));
        List<String> unfit = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation instanceof Operation.AlterColumn alter
                    && !following.contains(alter.table(), alter.column())) {
                ColumnType type = narrowed(replay, alter, false);
                if (type != null) {
                    unfit.add(alter.table() + "." + alter.column() + " into " + type);
                }
            }
            replay.apply(operation);
        }
        return unfit;
    }

    /** The smaller type that a column gets, by a conversion that somebody wrote or a plain one. */
    private static @Nullable ColumnType narrowed(Replay replay, Operation.AlterColumn alter, boolean written) {
        Column column = column(replay, alter.table(), alter.column());
        for (ColumnChange change : alter.changes()) {
            if (column != null
                    && change instanceof ColumnChange.Type type
                    && written == (type.using() != null)
                    && TypeChange.of(column.type(), type.type()) == TypeChange.NARROWING) {
                return type.type();
            }
        }
        return null;
    }

    private static @Nullable Column column(Replay replay, ObjectName name, String column) {
        Table table = replay.table(name);
        return table == null ? null : table.column(column);
    }
}
