package dev.retort.schema.analysis;

import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Operation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The columns whose type changes because that of the key changes which they refer to. What is true of the
 * key's values is true of theirs, and needs to be said once.
 */
public final class FollowingColumns {
    private final Schema after;
    private final Map<ObjectName, Set<String>> altered = new HashMap<>();

    private FollowingColumns(Schema after) {
        this.after = after;
    }

    /** The columns that follow others in operations that lead to a schema. */
    public static FollowingColumns in(List<Operation> operations, Schema after) {
        FollowingColumns following = new FollowingColumns(after);
        for (Operation operation : operations) {
            if (operation instanceof Operation.AlterColumn alter
                    && alter.changes().stream().anyMatch(ColumnChange.Type.class::isInstance)) {
                following
                        .altered
                        .computeIfAbsent(alter.table(), table -> new HashSet<>())
                        .add(alter.column());
            }
        }
        return following;
    }

    /** Whether a column, by its name after the operations, follows another one. */
    public boolean contains(ObjectName name, String columnName) {
        Table table = after.table(name);
        Column column = table == null ? null : table.column(columnName);
        if (column == null) {
            return false;
        }
        for (ForeignKey key : table.foreignKeys().values()) {
            int position = key.columns().indexOf(columnName);
            if (position >= 0
                    && isAltered(key.target(), key.targetColumns().get(position))
                    && column.type()
                            .equals(type(key.target(), key.targetColumns().get(position)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAltered(ObjectName table, String column) {
        return altered.getOrDefault(table, Set.of()).contains(column);
    }

    private Object type(ObjectName name, String columnName) {
        Table table = after.table(name);
        Column column = table == null ? null : table.column(columnName);
        return column == null ? columnName : column.type();
    }
}
