package dev.retort.schema.diff;

import dev.retort.schema.ForeignKey;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.SchemaException;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.rename.Renames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What becomes of the tables and sequences of a schema.
 *
 * @param from the schema as it is
 * @param to the schema as it is to be
 * @param tables the tables that stay and change, or refer to some that do, in the order of their new names
 * @param newTables the new names of the tables that stay, by old name
 * @param gone the tables that go
 * @param created the tables that come
 * @param newSequences the new names of the sequences that stay, by old name
 */
record SchemaMatch(
        Schema from,
        Schema to,
        List<TableMatch> tables,
        SortedMap<ObjectName, ObjectName> newTables,
        List<Table> gone,
        List<Table> created,
        SortedMap<ObjectName, ObjectName> newSequences) {

    /**
     * Matches two schemas.
     *
     * @throws SchemaException if a rename is of something that is not there
     */
    static SchemaMatch of(Schema from, Schema to, Renames renames) {
        SortedMap<ObjectName, ObjectName> newTables = survivors("table", from.tables(), to.tables(), renames.tables());
        SortedMap<ObjectName, ObjectName> newSequences =
                survivors("sequence", from.sequences(), to.sequences(), renames.sequences());
        SortedMap<ObjectName, ObjectName> oldTables = new TreeMap<>();
        newTables.forEach((oldName, newName) -> oldTables.put(newName, oldName));
        for (ObjectName table : renames.columns().keySet()) {
            if (!oldTables.containsKey(table)) {
                throw new SchemaException("columns of table '" + table + "' are said to be renamed,"
                        + " but it is not there before and after");
            }
        }
        Map<ObjectName, ColumnMatch> columns = new HashMap<>();
        oldTables.forEach((newName, oldName) -> {
            Table before = from.tables().get(oldName);
            Table after = to.tables().get(newName);
            Map<String, String> renamed = renames.columns().getOrDefault(newName, new TreeMap<>());
            if (!renamed.isEmpty() || !before.equals(after)) {
                columns.put(oldName, ColumnMatch.of(before, after, renamed));
            }
        });
        TableViews views = new TableViews(newTables, columns);
        List<TableMatch> tables = new ArrayList<>();
        oldTables.forEach((newName, oldName) -> {
            Table before = from.tables().get(oldName);
            ColumnMatch match = columns.get(oldName);
            if (match != null
                    || refersToAny(before, target -> columns.containsKey(target) || !newTables.containsKey(target))) {
                tables.add(new TableMatch(
                        before,
                        views.of(before),
                        to.tables().get(newName),
                        match != null ? match : ColumnMatch.unchanged(before)));
            }
        });
        List<Table> gone = without(from.tables(), newTables.keySet());
        List<Table> created = without(to.tables(), oldTables.keySet());
        return new SchemaMatch(from, to, tables, newTables, gone, created, newSequences);
    }

    private static <T> SortedMap<ObjectName, ObjectName> survivors(
            String what,
            SortedMap<ObjectName, T> before,
            SortedMap<ObjectName, T> after,
            SortedMap<ObjectName, ObjectName> renames) {
        renames.forEach((oldName, newName) -> {
            if (!before.containsKey(oldName) || !after.containsKey(newName)) {
                throw new SchemaException(
                        what + " '" + oldName + "' is said to become '" + newName + "', but one of them is not there");
            }
        });
        Set<ObjectName> taken = new HashSet<>(renames.values());
        SortedMap<ObjectName, ObjectName> survivors = new TreeMap<>(renames);
        for (ObjectName name : before.keySet()) {
            if (!renames.containsKey(name) && !taken.contains(name) && after.containsKey(name)) {
                survivors.put(name, name);
            }
        }
        return survivors;
    }

    private static boolean refersToAny(Table table, Predicate<ObjectName> targets) {
        return table.foreignKeys().values().stream().map(ForeignKey::target).anyMatch(targets);
    }

    private static List<Table> without(SortedMap<ObjectName, Table> tables, Set<ObjectName> names) {
        return tables.values().stream()
                .filter(table -> !names.contains(table.name()))
                .toList();
    }

    /** The sequences that go. */
    List<Sequence> goneSequences() {
        return from.sequences().values().stream()
                .filter(sequence -> !newSequences.containsKey(sequence.name()))
                .toList();
    }

    /** The sequences that come. */
    List<Sequence> createdSequences() {
        Set<ObjectName> kept = new HashSet<>(newSequences.values());
        return to.sequences().values().stream()
                .filter(sequence -> !kept.contains(sequence.name()))
                .toList();
    }
}
