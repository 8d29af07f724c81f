package dev.retort.schema.diff;

import dev.retort.schema.ForeignKey;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Table;
import dev.retort.schema.operation.Operation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides when tables go. As late as can be, so that what comes can be filled from them, by a
 * backfill or by hand; but at once where something else takes their name.
 */
final class TableDepartures {
    private final SchemaDiff diff;
    private final Set<ObjectName> wantedNames;
    private final List<Table> early = new ArrayList<>();
    private final List<Table> late = new ArrayList<>();
    /** The place of each table in the order in which tables go. */
    private final Map<ObjectName, Integer> places = new HashMap<>();

    /** @param wantedNames the names, without case, that things take which did not have them before */
    TableDepartures(SchemaDiff diff, Set<ObjectName> wantedNames) {
        this.diff = diff;
        this.wantedNames = wantedNames;
        List<Table> referringFirst =
                new ArrayList<>(TableOrder.referredFirst(diff.match().gone()));
        Collections.reverse(referringFirst);
        referringFirst.forEach(table -> (isWanted(table) ? early : late).add(table));
        early.forEach(table -> places.put(table.name(), places.size()));
        late.forEach(table -> places.put(table.name(), places.size()));
    }

    private boolean isWanted(Table table) {
        return wantedNames.contains(table.name().caseless())
                || TableNames.of(table).stream()
                        .anyMatch(part ->
                                wantedNames.contains(table.name().withName(part).caseless()));
    }

    /** The foreign keys of tables that go that stand in the way of something before that. */
    void dropForeignKeys(List<Operation> operations) {
        for (Table table : diff.match().gone()) {
            for (ForeignKey key : table.foreignKeys().values()) {
                if (isInTheWay(table, key)) {
                    operations.add(new Operation.DropForeignKey(table.name(), key.name()));
                }
            }
        }
    }

    private boolean isInTheWay(Table table, ForeignKey key) {
        Integer place = places.get(key.target());
        if (place != null) {
            return place < places.get(table.name());
        }
        ObjectName newName = diff.match().newTables().get(key.target());
        TableDiff target = newName == null ? null : diff.tables().get(newName);
        return target != null && target.disturbsOld(key.targetColumns());
    }

    void dropEarly(List<Operation> operations) {
        early.forEach(table -> operations.add(new Operation.DropTable(table.name())));
    }

    void dropLate(List<Operation> operations) {
        late.forEach(table -> operations.add(new Operation.DropTable(table.name())));
    }
}
