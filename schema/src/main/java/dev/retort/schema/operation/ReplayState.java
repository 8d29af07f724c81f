package dev.retort.schema.operation;

import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Names;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.SchemaException;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The schema in the middle of a replay, with what makes looking things up in it quick. */
final class ReplayState {
    private final SortedSet<String> namespaces;
    private final SortedMap<ObjectName, Table> tables = new TreeMap<>();
    private final SortedMap<ObjectName, Sequence> sequences = new TreeMap<>();
    private final Map<ObjectName, ObjectName> tablesByFoldedName = new HashMap<>();
    private final Map<ObjectName, ObjectName> sequencesByFoldedName = new HashMap<>();
    /** The tables whose foreign keys refer to a table, itself included, by that table. */
    private final Map<ObjectName, SortedSet<ObjectName>> referring = new HashMap<>();

    ReplayState(Schema start) {
        namespaces = new TreeSet<>(start.namespaces());
        start.tables().values().forEach(this::put);
        start.sequences().values().forEach(this::put);
    }

    Schema schema() {
        return new Schema(namespaces, tables, sequences);
    }

    static void refuse(boolean when, String message) {
        if (when) {
            throw new SchemaException(message);
        }
    }

    @Nullable
    Table table(ObjectName name) {
        return tables.get(name);
    }

    Table require(ObjectName name) {
        Table table = tables.get(name);
        if (table == null) {
            throw new SchemaException("there is no table '" + name + "'");
        }
        return table;
    }

    Sequence requireSequence(ObjectName name) {
        Sequence sequence = sequences.get(name);
        if (sequence == null) {
            throw new SchemaException("there is no sequence '" + name + "'");
        }
        return sequence;
    }

    static Column requireColumn(Table table, String name) {
        Column column = table.column(name);
        if (column == null) {
            throw new SchemaException("table '" + table.name() + "' has no column '" + name + "'");
        }
        return column;
    }

    /** Puts a table, in the place of the one that has its name. */
    void put(Table table) {
        Table before = tables.put(table.name(), table);
        if (before == null) {
            tablesByFoldedName.put(folded(table.name()), table.name());
        } else {
            forgetReferences(before);
        }
        for (ForeignKey key : table.foreignKeys().values()) {
            referring.computeIfAbsent(key.target(), target -> new TreeSet<>()).add(table.name());
        }
    }

    void remove(Table table) {
        tables.remove(table.name());
        tablesByFoldedName.remove(folded(table.name()));
        forgetReferences(table);
    }

    private void forgetReferences(Table table) {
        for (ForeignKey key : table.foreignKeys().values()) {
            SortedSet<ObjectName> tablesReferring = referring.get(key.target());
            if (tablesReferring != null) {
                tablesReferring.remove(table.name());
            }
        }
    }

    /** The tables that refer to a table, itself included if it does. */
    Set<ObjectName> referringTo(ObjectName target) {
        return new HashSet<>(referring.getOrDefault(target, new TreeSet<>()));
    }

    void put(Sequence sequence) {
        sequences.put(sequence.name(), sequence);
        sequencesByFoldedName.put(folded(sequence.name()), sequence.name());
    }

    void remove(Sequence sequence) {
        sequences.remove(sequence.name());
        sequencesByFoldedName.remove(folded(sequence.name()));
    }

    /** Refuses a table's name that is taken, but for the table that is to give it up. */
    void requireFreeTable(ObjectName name, @Nullable ObjectName renamed) {
        requireFree("table", name, renamed, tablesByFoldedName);
    }

    /** Refuses a sequence's name that is taken, but for the sequence that is to give it up. */
    void requireFreeSequence(ObjectName name, @Nullable ObjectName renamed) {
        requireFree("sequence", name, renamed, sequencesByFoldedName);
    }

    private void requireFree(
            String what, ObjectName name, @Nullable ObjectName renamed, Map<ObjectName, ObjectName> byFoldedName) {
        ObjectName present = byFoldedName.get(folded(name));
        refuse(
                present != null && (!present.equals(renamed) || name.equals(renamed)),
                "there is a " + what + " '" + present + "' already");
        // A schema without namespaces leaves them to the database; one with some has them all.
        refuse(
                name.schema() != null && !namespaces.isEmpty() && !namespaces.contains(name.schema()),
                "there is no schema '" + name.schema() + "' for '" + name + "'");
    }

    void addNamespace(String name) {
        refuse(!namespaces.add(name), "there is a schema '" + name + "' already");
    }

    void removeNamespace(String name) {
        refuse(
                tables.keySet().stream().anyMatch(table -> name.equals(table.schema()))
                        || sequences.keySet().stream().anyMatch(sequence -> name.equals(sequence.schema())),
                "schema '" + name + "' is not empty");
        refuse(!namespaces.remove(name), "there is no schema '" + name + "'");
    }

    private static ObjectName folded(ObjectName name) {
        String schema = name.schema();
        return new ObjectName(schema == null ? null : Names.folded(schema), Names.folded(name.name()));
    }
}
