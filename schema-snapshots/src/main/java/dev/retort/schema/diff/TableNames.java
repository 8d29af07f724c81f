package dev.retort.schema.diff;

import dev.retort.schema.Table;
import java.util.Set;
import java.util.TreeSet;

/** The names of a table's constraints and indexes, which some databases keep beside those of tables. */
final class TableNames {
    private TableNames() {}

    static Set<String> of(Table table) {
        Set<String> names = ofConstraints(table);
        names.addAll(table.indexes().keySet());
        return names;
    }

    static Set<String> ofConstraints(Table table) {
        Set<String> names = new TreeSet<>();
        if (table.primaryKey() != null) {
            names.add(table.primaryKey().name());
        }
        names.addAll(table.uniqueConstraints().keySet());
        names.addAll(table.foreignKeys().keySet());
        names.addAll(table.checks().keySet());
        return names;
    }
}
