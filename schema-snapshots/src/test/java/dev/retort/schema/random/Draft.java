package dev.retort.schema.random;

import dev.retort.schema.Column;
import dev.retort.schema.Names;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import dev.retort.schema.Origins;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.rename.Renames;
import dev.retort.schema.type.ColumnType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A schema that is being edited, and remembers what everything was called when the editing began.
 *
 * <p>It stays sound: no two names collide on any database, keys have values, references fit.
 */
final class Draft {
    private final Scope scope;
    private final TreeSet<String> namespaces;
    private final TreeMap<ObjectName, Table> tables;
    private final TreeMap<ObjectName, Sequence> sequences;
    private final Map<ObjectName, ObjectName> oldTables = new TreeMap<>();
    private final Map<ObjectName, Map<String, String>> oldColumns = new TreeMap<>();
    private final Map<ObjectName, ObjectName> oldSequences = new TreeMap<>();

    Draft(Schema start, Scope scope) {
        this.scope = scope;
        namespaces = new TreeSet<>(start.namespaces());
        tables = new TreeMap<>(start.tables());
        sequences = new TreeMap<>(start.sequences());
        for (Table table : tables.values()) {
            oldTables.put(table.name(), table.name());
            Map<String, String> columns = new TreeMap<>();
            table.columns().forEach(column -> columns.put(column.name(), column.name()));
            oldColumns.put(table.name(), columns);
        }
        sequences.keySet().forEach(name -> oldSequences.put(name, name));
    }

    Draft apply(List<Edit> edits) {
        edits.forEach(edit -> edit.kind().apply(this, edit));
        return this;
    }

    Scope scope() {
        return scope;
    }

    Schema schema() {
        return new Schema(namespaces, tables, sequences);
    }

    Renames renames() {
        Map<ObjectName, Map<String, String>> columns = new TreeMap<>();
        oldColumns.forEach((table, byNewName) -> columns.put(table, changed(byNewName)));
        return Renames.of(changed(oldTables), columns, changed(oldSequences));
    }

    /**
     * Where everything comes from: what was there when the editing began from an attribute named after its first
     * name, what came later from one of its own.
     */
    Origins origins() {
        SortedMap<ObjectName, Origin> ofTables = new TreeMap<>();
        SortedMap<ObjectName, SortedMap<String, Origin>> ofColumns = new TreeMap<>();
        SortedMap<ObjectName, Origin> ofSequences = new TreeMap<>();
        for (Table table : tables.values()) {
            ObjectName oldName = oldTables.get(table.name());
            String type = oldName == null ? "New" + table.name() : "Old" + oldName;
            ofTables.put(table.name(), new Origin(type, ""));
            SortedMap<String, Origin> columns = new TreeMap<>();
            for (Column column : table.columns()) {
                String oldColumn =
                        oldName == null ? null : oldColumns.get(table.name()).get(column.name());
                columns.put(
                        column.name(),
                        new Origin(type, oldColumn == null ? "new " + column.name() : "old " + oldColumn));
            }
            ofColumns.put(table.name(), columns);
        }
        for (ObjectName sequence : sequences.keySet()) {
            ObjectName oldName = oldSequences.get(sequence);
            ofSequences.put(
                    sequence,
                    new Origin(oldName == null ? "New" : "Old", "of " + (oldName == null ? sequence : oldName)));
        }
        return new Origins(ofTables, ofColumns, ofSequences, new TreeMap<>());
    }

    private static <N> Map<N, N> changed(Map<N, N> oldByNew) {
        Map<N, N> changed = new TreeMap<>();
        oldByNew.forEach((newName, oldName) -> {
            if (!newName.equals(oldName)) {
                changed.put(oldName, newName);
            }
        });
        return changed;
    }

    /** The one of the values that a number chooses, {@code null} if there is none. */
    static <T> @Nullable T pick(List<T> values, int choice) {
        return values.isEmpty() ? null : values.get(choice % values.size());
    }

    List<Table> tables() {
        return List.copyOf(tables.values());
    }

    @Nullable
    Table table(int choice) {
        return pick(tables(), choice);
    }

    Table table(ObjectName name) {
        return tables.get(name);
    }

    List<Sequence> sequences() {
        return List.copyOf(sequences.values());
    }

    Set<String> namespaces() {
        return namespaces;
    }

    /** Puts a table in the place of the one of its name, or beside the others. */
    void put(Table table) {
        tables.put(table.name(), table);
        oldColumns
                .computeIfAbsent(table.name(), name -> new TreeMap<>())
                .keySet()
                .removeIf(column -> table.column(column) == null);
    }

    void putAll(List<Table> changed) {
        changed.forEach(this::put);
    }

    void change(UnaryOperator<Table> change) {
        putAll(tables().stream().map(change).toList());
    }

    /** An enumeration type has the same values wherever it is used. */
    void agreeOn(ColumnType type) {
        if (type instanceof ColumnType.NamedEnum named) {
            change(table -> table.withColumns(table.columns().stream()
                    .map(column -> column.type() instanceof ColumnType.NamedEnum other
                                    && other.name().equals(named.name())
                            ? column.withType(type)
                            : column)
                    .toList()));
        }
    }

    void drop(Table table) {
        tables.remove(table.name());
        oldTables.remove(table.name());
        oldColumns.remove(table.name());
    }

    void rename(Table table, ObjectName newName) {
        ObjectName oldName = table.name();
        Table renamed = table.withName(newName);
        tables.remove(oldName);
        tables.put(newName, renamed);
        move(oldTables, oldName, newName);
        move(oldColumns, oldName, newName);
        change(other -> other.withTargetRenamed(oldName, newName));
    }

    /** Gives a column another name wherever the schema speaks of it, SQL text included. */
    void rename(ObjectName name, String from, String to) {
        Table renamed = SqlParts.withColumnRenamed(table(name), from, to);
        tables.put(name, renamed);
        move(oldColumns.get(name), from, to);
        change(other -> other.name().equals(name) ? other : other.withTargetColumnRenamed(name, from, to));
    }

    private static <K, V> void move(Map<K, V> map, K from, K to) {
        V value = map.remove(from);
        if (value != null) {
            map.put(to, value);
        }
    }

    void put(Sequence sequence) {
        sequences.put(sequence.name(), sequence);
    }

    void drop(Sequence sequence) {
        sequences.remove(sequence.name());
        oldSequences.remove(sequence.name());
    }

    void rename(Sequence sequence, ObjectName newName) {
        sequences.remove(sequence.name());
        sequences.put(newName, sequence.withName(newName));
        move(oldSequences, sequence.name(), newName);
    }

    /** The name, or one made of it, that nothing in the database schema has. */
    String freeName(@Nullable String schema, String wanted) {
        return free(wanted, namesIn(schema));
    }

    /** The name, or one made of it, that no column of the table has. */
    static String freeColumn(Table table, String wanted) {
        Set<String> taken = new HashSet<>();
        table.columns().stream().map(Column::name).map(Names::caseless).forEach(taken::add);
        return free(wanted, taken);
    }

    private static String free(String wanted, Set<String> taken) {
        String candidate = wanted;
        for (int i = 2; taken.contains(Names.caseless(candidate)); i++) {
            candidate = Names.isDelimited(wanted) ? '"' + Names.bare(wanted) + i + '"' : wanted + i;
        }
        return candidate;
    }

    Set<String> namesIn(@Nullable String schema) {
        Set<String> names = new HashSet<>();
        ObjectName any = ObjectName.of(schema, "any");
        for (Table table : tables.values()) {
            if (table.name().sameSchema(any)) {
                names.add(Names.caseless(table.name().name()));
                parts(table).forEach(part -> names.add(Names.caseless(part)));
            }
        }
        sequences.keySet().stream()
                .filter(name -> name.sameSchema(any))
                .forEach(name -> names.add(Names.caseless(name.name())));
        return names;
    }

    /** The names of a table's constraints and indexes. */
    static List<String> parts(Table table) {
        List<String> parts = new ArrayList<>();
        if (table.primaryKey() != null) {
            parts.add(table.primaryKey().name());
        }
        parts.addAll(table.uniqueConstraints().keySet());
        parts.addAll(table.foreignKeys().keySet());
        parts.addAll(table.checks().keySet());
        parts.addAll(table.indexes().keySet());
        return parts;
    }
}
