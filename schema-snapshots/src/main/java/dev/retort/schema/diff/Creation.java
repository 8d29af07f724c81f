package dev.retort.schema.diff;

import dev.retort.schema.ForeignKey;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Table;
import dev.retort.schema.operation.Operation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Creates new tables with their indexes, each with the foreign keys whose targets are ready by then. */
final class Creation {
    private final SchemaDiff diff;
    private final Set<ObjectName> pending = new HashSet<>();
    private final List<Operation> later = new ArrayList<>();

    Creation(SchemaDiff diff) {
        this.diff = diff;
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        diff.match().created().forEach(table -> pending.add(table.name()));
        for (Table table : TableOrder.referredFirst(diff.match().created())) {
            List<ForeignKey> inline = new ArrayList<>();
            for (ForeignKey key : table.foreignKeys().values()) {
                if (isReady(table, key)) {
                    inline.add(key);
                } else {
                    later.add(new Operation.AddForeignKey(table.name(), key));
                }
            }
            operations.add(
                    new Operation.CreateTable(table.withForeignKeys(inline).withIndexes(List.of())));
            table.indexes().values().forEach(index -> operations.add(new Operation.CreateIndex(table.name(), index)));
            pending.remove(table.name());
        }
        return operations;
    }

    private boolean isReady(Table table, ForeignKey key) {
        if (key.target().equals(table.name())) {
            return KeyColumns.ofConstraints(
                            table.primaryKey(), table.uniqueConstraints().values())
                    .contains(Set.copyOf(key.targetColumns()));
        }
        TableDiff target = diff.tables().get(key.target());
        return target != null ? target.offers(key.targetColumns()) : !pending.contains(key.target());
    }

    /** The foreign keys that had to wait, in the order of their tables. */
    List<Operation> foreignKeysLater() {
        return later;
    }
}
