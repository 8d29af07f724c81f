package dev.retort.testkit;

import dev.retort.schema.ForeignKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;

/** Creates a schema from nothing: what a change to it is compared with. */
final class Fresh {
    private Fresh() {}

    static List<Operation> creating(Schema schema) {
        List<Operation> operations = new ArrayList<>();
        List<Operation> last = new ArrayList<>();
        schema.namespaces().forEach(name -> operations.add(new Operation.CreateSchema(name)));
        schema.sequences().values().forEach(sequence -> operations.add(new Operation.CreateSequence(sequence)));
        for (Table table : schema.tables().values()) {
            operations.add(
                    new Operation.CreateTable(table.withForeignKeys(List.of()).withIndexes(List.of())));
            table.indexes().values().forEach(index -> last.add(new Operation.CreateIndex(table.name(), index)));
        }
        for (Table table : schema.tables().values()) {
            for (ForeignKey key : table.foreignKeys().values()) {
                last.add(new Operation.AddForeignKey(table.name(), key));
            }
        }
        operations.addAll(last);
        return operations;
    }
}
