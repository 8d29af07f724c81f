package dev.retort.schema.diff;

import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Shows old tables in the names of the new schema. What goes has a name there that nothing else can have:
 * its old one may belong to something else by then.
 */
final class TableViews {
    private final Map<ObjectName, ObjectName> newTables;
    private final Map<ObjectName, Map<String, String>> newColumns = new HashMap<>();
    /** The old names of the tables that read otherwise in the new schema. */
    private final Set<ObjectName> changed = new HashSet<>();

    /**
     * @param newTables the new names of the tables that stay, by old name
     * @param columns what becomes of their columns, by the table's old name
     */
    TableViews(Map<ObjectName, ObjectName> newTables, Map<ObjectName, ColumnMatch> columns) {
        this.newTables = newTables;
        columns.forEach((table, match) -> {
            if (!table.equals(newTables.get(table))) {
                changed.add(table);
            }
            if (!match.touched().isEmpty()) {
                changed.add(table);
                newColumns.put(table, namesIn(match));
            }
        });
    }

    private static Map<String, String> namesIn(ColumnMatch match) {
        Map<String, String> names = new HashMap<>();
        match.kept().forEach((oldName, pair) -> names.put(oldName, pair.after().name()));
        List<Column> gone = match.gone();
        for (int i = 0; i < gone.size(); i++) {
            String name = gone.get(i).name();
            names.put(name, goneName(i + " " + name));
        }
        return names;
    }

    private static String goneName(String name) {
        return "\"\u2020" + name.replace('"', '\'') + "\"";
    }

    Table of(Table before) {
        boolean same = !changed.contains(before.name())
                && before.foreignKeys().values().stream()
                        .map(ForeignKey::target)
                        .allMatch(target -> newTables.containsKey(target) && !changed.contains(target));
        if (same) {
            return before;
        }
        return before.withNamesMapped(
                        column -> column(before.name(), column),
                        target -> newTables.getOrDefault(target, ObjectName.of(goneName(target.toString()))),
                        this::column)
                .withName(newTables.get(before.name()));
    }

    private String column(ObjectName table, String column) {
        return newColumns.getOrDefault(table, Map.of()).getOrDefault(column, column);
    }
}
