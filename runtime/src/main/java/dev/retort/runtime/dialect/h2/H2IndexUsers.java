package dev.retort.runtime.dialect.h2;

import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import dev.retort.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The constraints that may rely on an index of another's: H2 makes none of its own for a constraint
 * where it finds one that will do, and then does not let that one go.
 */
final class H2IndexUsers {
    private final List<Operation> dropped = new ArrayList<>();
    private final List<Operation> restored = new ArrayList<>();

    private H2IndexUsers() {}

    /** The operations that drop an index from under the constraints that may rely on it; empty if there are none. */
    static List<Operation> around(Schema schema, Table table, Index index, Operation drop) {
        return around(schema, table, index.columns(), index.unique(), drop);
    }

    /**
     * The operations that drop a primary key from under them; empty if there are none. Its index would stay
     * for them, and stay primary: no other primary key could be added.
     */
    static List<Operation> around(Schema schema, Table table, PrimaryKey key, Operation drop) {
        return around(schema, table, key.columns(), true, drop);
    }

    /**
     * The operations that drop a unique constraint from under them; empty if there are none. Its index would stay
     * for them, and stay unique: no two rows could have the same values.
     */
    static List<Operation> around(Schema schema, Table table, UniqueConstraint unique, Operation drop) {
        Set<String> columns = Set.copyOf(unique.columns());
        // Others over the same columns have indexes of their own.
        Table without = table.withUniqueConstraints(table.uniqueConstraints().values().stream()
                .filter(other -> !Set.copyOf(other.columns()).equals(columns))
                .toList());
        return around(schema, without, unique.columns(), true, drop);
    }

    private static List<Operation> around(
            Schema schema, Table table, List<String> columns, boolean unique, Operation drop) {
        H2IndexUsers users = new H2IndexUsers();
        users.collect(schema, table, columns, unique);
        if (users.dropped.isEmpty()) {
            return List.of();
        }
        List<Operation> operations = new ArrayList<>(users.dropped);
        operations.add(drop);
        operations.addAll(users.restored);
        return operations;
    }

    private void collect(Schema schema, Table table, List<String> columns, boolean isUnique) {
        Set<String> all = Set.copyOf(columns);
        List<UniqueConstraint> uniques = table.uniqueConstraints().values().stream()
                .filter(unique -> isUnique && Set.copyOf(unique.columns()).equals(all))
                .toList();
        for (Table other : schema.tables().values()) {
            for (ForeignKey key : other.foreignKeys().values()) {
                int size = key.columns().size();
                boolean from = other.name().equals(table.name())
                        && size <= columns.size()
                        && Set.copyOf(columns.subList(0, size)).equals(Set.copyOf(key.columns()));
                boolean to = key.target().equals(table.name())
                        && isUnique
                        && Set.copyOf(key.targetColumns()).equals(all);
                if (from || to) {
                    add(other.name(), key);
                }
            }
        }
        for (UniqueConstraint unique : uniques) {
            dropped.add(new Operation.DropUnique(table.name(), unique.name()));
            restored.add(0, new Operation.AddUnique(table.name(), unique));
        }
    }

    private void add(ObjectName table, ForeignKey key) {
        dropped.add(new Operation.DropForeignKey(table, key.name()));
        restored.add(new Operation.AddForeignKey(table, key));
    }
}
