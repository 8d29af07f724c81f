package dev.retort.schema.rename;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Condition;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Names;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Table;
import dev.retort.schema.type.ColumnType;
import dev.retort.schema.type.TypeKind;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether something new could be something old under another name.
 *
 * @param newTables the new names of tables that are known to be renamed, by old name
 */
record Likeness(Map<ObjectName, ObjectName> newTables) {

    /** Whether the new column of a table could hold the values of a column that is gone. */
    boolean alike(Table before, Column gone, Table after, Column added) {
        return gone.generated() == null
                && added.generated() == null
                && sameKind(gone.type(), added.type())
                && !referElsewhere(before, gone, after, added)
                && !allowOtherValues(before, gone, after, added);
    }

    /** Whether more than half of the columns of both tables are the same. */
    boolean alike(Table gone, Table added) {
        Map<String, Column> before = new HashMap<>();
        gone.columns().forEach(column -> before.put(Names.caseless(column.name()), column));
        int same = 0;
        for (Column column : added.columns()) {
            Column counterpart = before.get(Names.caseless(column.name()));
            if (counterpart != null && sameKind(counterpart.type(), column.type())) {
                same++;
            }
        }
        return same * 2 > Math.max(gone.columns().size(), added.columns().size());
    }

    /** A type in a database's own words is of no known kind: it is like itself only. */
    private static boolean sameKind(ColumnType one, ColumnType other) {
        TypeKind kind = TypeKind.of(one);
        return one.equals(other) || (kind == TypeKind.of(other) && kind != TypeKind.NATIVE);
    }

    private boolean referElsewhere(Table before, Column gone, Table after, Column added) {
        ObjectName oldTarget = target(before, gone.name());
        ObjectName newTarget = target(after, added.name());
        return oldTarget != null
                && newTarget != null
                && !newTables.getOrDefault(oldTarget, oldTarget).equals(newTarget);
    }

    private static @Nullable ObjectName target(Table table, String column) {
        for (ForeignKey key : table.foreignKeys().values()) {
            if (key.columns().contains(column)) {
                return key.target();
            }
        }
        return null;
    }

    /** Whether both columns are restricted to lists of values that have none in common. */
    private static boolean allowOtherValues(Table before, Column gone, Table after, Column added) {
        Set<String> old = allowed(before, gone.name());
        Set<String> now = allowed(after, added.name());
        return !old.isEmpty() && !now.isEmpty() && Collections.disjoint(old, now);
    }

    private static Set<String> allowed(Table table, String column) {
        Set<String> values = new HashSet<>();
        for (CheckConstraint check : table.checks().values()) {
            if (check.condition() instanceof Condition.OneOf oneOf
                    && oneOf.column().equals(column)) {
                oneOf.values().forEach(value -> values.add(value.toString()));
            }
        }
        return values;
    }
}
