package dev.retort.runtime.dialect.postgresql;

import dev.retort.schema.ForeignKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The foreign keys that may rely on a key that goes although another is over the same columns: PostgreSQL
 * chose one of the two when they were added.
 */
final class PostgresqlKeyUsers {
    private PostgresqlKeyUsers() {}

    /** The operations that drop a key from under them; the drop alone if there are none. */
    static List<Operation> around(Schema schema, Table table, List<String> key, Operation drop) {
        Set<String> columns = Set.copyOf(key);
        boolean another = table.keys().stream()
                        .filter(other -> Set.copyOf(other).equals(columns))
                        .count()
                > 1;
        List<Operation> operations = new ArrayList<>(List.of(drop));
        if (!another) {
            return operations;
        }
        for (Table other : schema.tables().values()) {
            for (ForeignKey user : other.foreignKeys().values()) {
                if (user.target().equals(table.name())
                        && Set.copyOf(user.targetColumns()).equals(columns)) {
                    operations.add(0, new Operation.DropForeignKey(other.name(), user.name()));
                    operations.add(new Operation.AddForeignKey(other.name(), user));
                }
            }
        }
        return operations;
    }
}
