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

/** The schema in the middle of a replay, with what makes looking things up in it quick once it is asked for. */
final class ReplayState {
    private final SortedSet<String> namespaces;
    private final SortedMap<ObjectName, Table> tables;
    private final SortedMap<ObjectName, Sequence> sequences;
    private final Map<ObjectName, ObjectName> sequencesByFoldedName = new HashMap<>();
    private @Nullable Map<ObjectName, ObjectName> tablesByFoldedName;
    /** The tables whose foreign keys refer to a table, itself included, by that table. */
    private @Nullable Map<ObjectName, SortedSet<ObjectName>> referring;

    /** What it was when it was asked for last, if nothing has changed since. */
    private @Nullable Schema schema;

    ReplayState(Schema start) {
        namespaces = new TreeSet<>(start.namespaces());
        tables = new TreeMap<>(start.tables());
        sequences = new TreeMap<>(start.sequences());
        sequences.keySet().forEach(name -> sequencesByFoldedName.put(folded(name), name));
        schema = start;
    }

    Schema schema() {
        Schema now = schema;
        if (now == null) {
            now = new Schema(namespaces, tables, sequences);
            schema = now;
        }
        return now;
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
        schema = null;
        Table before = tables.put(table.name(), table);
        if (before == null && tablesByFoldedName != null) {
            tablesByFoldedName.put(folded(table.name()), table.name());
        }
        if (referring != null) {
            if (before != null) {
                forget(referring, before);
            }
            note(referring, table);
        }
    }

    void remove(Table table) {
        schema = null;
        tables.remove(table.name());
        if (tablesByFoldedName != null) {
            tablesByFoldedName.remove(folded(table.name()));
        }
        if (referring != null) {
            forget(referring, table);
        }
    }

    private static void note(Map<ObjectName, SortedSet<ObjectName>> referring, Table table) {
        for (ForeignKey key : table.foreignKeys().values()) {
            referring.computeIfAbsent(key.target(), target -> new TreeSet<>()).add(table.name());
        }
    }

    private static void forget(Map<ObjectName, SortedSet<ObjectName>> referring, Table table) {
        for (ForeignKey key : table.foreignKeys().values()) {
            SortedSet<ObjectName> tablesReferring = referring.get(key.target());
            if (tablesReferring != null) {
                tablesReferring.remove(table.name());
            }
        }
    }

    /** The tables that refer to a table, itself included if it does. */
    Set<ObjectName> referringTo(ObjectName target) {
        Map<ObjectName, SortedSet<ObjectName>> known = referring;
        if (known == null) {
            known = new HashMap<>();
            for (Table table : tables.values()) {
                note(known, table);
            }
            referring = known;
        }
        return new HashSet<>(known.getOrDefault(target, new TreeSet<>()));
    }

    void put(Sequence sequence) {
        schema = null;
        sequences.put(sequence.name(), sequence);
        sequencesByFoldedName.put(folded(sequence.name()), sequence.name());
    }

    void remove(Sequence sequence) {
        schema = null;
        sequences.remove(sequence.name());
        sequencesByFoldedName.remove(folded(sequence.name()));
    }

    /** Refuses a table's name that is taken, but for the table that is to give it up. */
    void requireFreeTable(ObjectName name, @Nullable ObjectName renamed) {
        Map<ObjectName, ObjectName> known = tablesByFoldedName;
        if (known == null) {
            known = new HashMap<>();
            for (ObjectName present : tables.keySet()) {
                known.put(folded(present), present);
            }
            tablesByFoldedName = known;
        }
        requireFree("table", name, renamed, known);
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
        schema = null;
        refuse(!namespaces.add(name), "there is a schema '" + name + "' already");
    }

    void removeNamespace(String name) {
        refuse(
                tables.keySet().stream().anyMatch(table -> name.equals(table.schema()))
                        || sequences.keySet().stream().anyMatch(sequence -> name.equals(sequence.schema())),
                "schema '" + name + "' is not empty");
        schema = null;
        refuse(!namespaces.remove(name), "there is no schema '" + name + "'");
    }

    private static ObjectName folded(ObjectName name) {
        String schema = name.schema();
        return new ObjectName(schema == null ? null : Names.folded(schema), Names.folded(name.name()));
    }
}
