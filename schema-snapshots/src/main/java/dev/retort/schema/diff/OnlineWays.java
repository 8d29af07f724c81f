package dev.retort.schema.diff;

import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.Replay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses the way that keeps nobody waiting for what is done to tables that hold rows. */
public final class OnlineWays {
    private final Replay replay;
    private final Set<ObjectName> born = new HashSet<>();
    private final List<Operation> operations = new ArrayList<>();

    private OnlineWays(Schema from) {
        replay = Replay.from(from);
    }

    /**
     * The same operations, online where that can make a difference.
     *
     * @param from the schema that they begin with
     */
    public static List<Operation> of(Schema from, List<Operation> operations) {
        OnlineWays ways = new OnlineWays(from);
        operations.forEach(ways::add);
        return List.copyOf(ways.operations);
    }

    private void add(Operation operation) {
        if (operation instanceof Operation.CreateTable create) {
            born.add(create.table().name());
        }
        if (operation instanceof Operation.CreateIndex create) {
            online(create.table(), operation);
        } else if (operation instanceof Operation.DropIndex drop) {
            online(drop.table(), operation);
        } else if (operation instanceof Operation.AddUnique unique) {
            online(unique.table(), operation);
        } else if (operation instanceof Operation.AddForeignKey key) {
            online(key.table(), operation);
        } else if (operation instanceof Operation.AddCheck check) {
            online(check.table(), operation);
        } else if (operation instanceof Operation.AlterColumn alter) {
            alter(alter);
        } else {
            operations.add(operation);
        }
        replay.apply(operation);
    }

    private void online(ObjectName table, Operation operation) {
        operations.add(born.contains(table) ? operation : new Operation.Online(operation));
    }

    /** What becomes required does so in a step of its own; a new type reads all rows anyway. */
    private void alter(Operation.AlterColumn alter) {
        Table table = replay.table(alter.table());
        Column column = table == null ? null : table.column(alter.column());
        boolean becomesRequired = column != null
                && column.nullable()
                && alter.changes().contains(ColumnChange.notNull())
                && alter.changes().stream()
                        .allMatch(change ->
                                change instanceof ColumnChange.Nullability || change instanceof ColumnChange.Default);
        if (!becomesRequired) {
            operations.add(alter);
            return;
        }
        List<ColumnChange> others = new ArrayList<>(alter.changes());
        others.remove(ColumnChange.notNull());
        if (!others.isEmpty()) {
            operations.add(new Operation.AlterColumn(alter.table(), alter.column(), others));
        }
        online(
                alter.table(),
                new Operation.AlterColumn(alter.table(), alter.column(), List.of(ColumnChange.notNull())));
    }
}
