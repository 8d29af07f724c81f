package dev.retort.schema.diff;

import dev.retort.schema.Index;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.TableElement;
import dev.retort.schema.operation.Filling;
import dev.retort.schema.rename.Hints;
import dev.retort.schema.rename.Renames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A change that tools get wrong, and the operations that get it right.
 *
 * @param title what changes
 * @param from the schema before
 * @param to the schema after
 * @param renames what is renamed
 * @param hints what a person says
 * @param up the operations, one a line
 */
record HardCase(String title, Schema from, Schema to, Renames renames, Hints hints, String up) {

    static HardCase of(String title) {
        return new HardCase(title, Schema.EMPTY, Schema.EMPTY, Renames.NONE, Hints.NONE, "");
    }

    HardCase from(Table... tables) {
        return from(Schema.of(tables));
    }

    HardCase from(Schema schema) {
        return new HardCase(title, schema, to, renames, hints, up);
    }

    HardCase to(Table... tables) {
        return to(Schema.of(tables));
    }

    HardCase to(Schema schema) {
        return new HardCase(title, from, schema, renames, hints, up);
    }

    HardCase renamed(Map<String, String> tables, Map<String, Map<String, String>> columns) {
        return renamed(Renames.of(names(tables), columns.isEmpty() ? Map.of() : byTable(columns), renames.sequences()));
    }

    HardCase renamed(Renames other) {
        return new HardCase(title, from, to, other, hints, up);
    }

    HardCase backfill(String table, String column, String expression) {
        return new HardCase(
                title,
                from,
                to,
                renames,
                Hints.of(
                        Map.of(),
                        Map.of(),
                        Set.of(),
                        Map.of(),
                        Map.of(ObjectName.parse(table), Map.of(column, Filling.with(expression))),
                        Map.of()),
                up);
    }

    HardCase javaDefault(String table, String column, Object value) {
        return new HardCase(
                title,
                from,
                to,
                renames,
                Hints.of(
                        Map.of(),
                        Map.of(),
                        Set.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(ObjectName.parse(table), Map.of(column, Literal.of(value)))),
                up);
    }

    HardCase up(String lines) {
        return new HardCase(title, from, to, renames, hints, lines.strip());
    }

    private static Map<ObjectName, ObjectName> names(Map<String, String> names) {
        Map<ObjectName, ObjectName> parsed = new TreeMap<>();
        names.forEach((oldName, newName) -> parsed.put(ObjectName.parse(oldName), ObjectName.parse(newName)));
        return parsed;
    }

    private static Map<ObjectName, Map<String, String>> byTable(Map<String, Map<String, String>> columns) {
        Map<ObjectName, Map<String, String>> parsed = new TreeMap<>();
        columns.forEach((table, names) -> parsed.put(ObjectName.parse(table), names));
        return parsed;
    }

    /** A table of columns, keys, constraints and, unlike in a revision, indexes. */
    static Table table(String name, Object... parts) {
        List<TableElement> elements = new ArrayList<>();
        List<Index> indexes = new ArrayList<>();
        for (Object part : parts) {
            if (part instanceof Index index) {
                indexes.add(index);
            } else {
                elements.add((TableElement) part);
            }
        }
        return Table.of(ObjectName.parse(name), elements).withIndexes(indexes);
    }

    static Schema schema(Object... parts) {
        List<Table> tables = new ArrayList<>();
        List<Sequence> sequences = new ArrayList<>();
        Set<String> namespaces = new TreeSet<>();
        for (Object part : Arrays.asList(parts)) {
            if (part instanceof Table table) {
                tables.add(table);
            } else if (part instanceof Sequence sequence) {
                sequences.add(sequence);
            } else {
                namespaces.add((String) part);
            }
        }
        return Schema.of(namespaces, tables, sequences);
    }

    @Override
    public String toString() {
        return title;
    }
}
