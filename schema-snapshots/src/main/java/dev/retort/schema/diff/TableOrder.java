package dev.retort.schema.diff;

import dev.retort.schema.ForeignKey;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Puts tables in an order in which each comes after those that it refers to. Where references go in a
 * circle, one of them points ahead.
 */
final class TableOrder {
    private final SortedMap<ObjectName, Table> tables = new TreeMap<>();
    private final Set<ObjectName> seen = new HashSet<>();
    private final List<Table> ordered = new ArrayList<>();

    private TableOrder() {}

    /** The tables with what they refer to first, otherwise by name. */
    static List<Table> referredFirst(Collection<Table> tables) {
        TableOrder order = new TableOrder();
        tables.forEach(table -> order.tables.put(table.name(), table));
        order.tables.values().forEach(order::visit);
        return order.ordered;
    }

    private void visit(Table table) {
        if (seen.add(table.name())) {
            for (ForeignKey key : table.foreignKeys().values()) {
                Table target = tables.get(key.target());
                if (target != null) {
                    visit(target);
                }
            }
            ordered.add(table);
        }
    }
}
