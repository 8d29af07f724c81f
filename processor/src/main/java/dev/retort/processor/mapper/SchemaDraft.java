package dev.retort.processor.mapper;

import dev.retort.schema.Names;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import dev.retort.schema.Origins;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A schema that is being put together. */
final class SchemaDraft {
    private final Findings findings;
    private final ConstraintNamer namer;
    private final Map<String, TableDraft> tables = new LinkedHashMap<>();
    private final Map<String, Sequence> sequences = new LinkedHashMap<>();
    private final Map<ObjectName, Origin> sequenceOrigins = new LinkedHashMap<>();

    SchemaDraft(Findings findings) {
        this.findings = findings;
        this.namer = new ConstraintNamer(findings);
    }

    ConstraintNamer namer() {
        return namer;
    }

    /** The table of that name, or {@code null}. */
    @Nullable
    TableDraft table(ObjectName name) {
        return tables.get(key(name));
    }

    /** Begins a table. */
    TableDraft begin(ObjectName name, Origin origin) {
        TableDraft draft = new TableDraft(name, origin, namer, findings);
        tables.put(key(name), draft);
        return draft;
    }

    Collection<TableDraft> tables() {
        return tables.values();
    }

    /** The sequence of that name, or {@code null}. */
    @Nullable
    Sequence sequence(ObjectName name) {
        return sequences.get(key(name));
    }

    /** Adds a sequence that an attribute takes its values from. */
    void add(Sequence sequence, Origin user) {
        sequences.put(key(sequence.name()), sequence);
        sequenceOrigins.put(sequence.name(), user);
    }

    Schema schema() {
        List<Table> built = new ArrayList<>();
        tables.values().forEach(draft -> built.add(draft.build()));
        SortedSet<String> namespaces = new TreeSet<>();
        built.forEach(table -> addNamespace(namespaces, table.name()));
        sequences.values().forEach(sequence -> addNamespace(namespaces, sequence.name()));
        return Schema.of(namespaces, built, sequences.values());
    }

    Origins origins() {
        SortedMap<ObjectName, Origin> ofTables = new TreeMap<>();
        SortedMap<ObjectName, SortedMap<String, Origin>> ofColumns = new TreeMap<>();
        SortedMap<ObjectName, SortedMap<String, List<String>>> ordinals = new TreeMap<>();
        for (TableDraft draft : tables.values()) {
            ofTables.put(draft.name(), draft.origin());
            SortedMap<String, Origin> byColumn = new TreeMap<>();
            draft.columns().forEach(column -> byColumn.put(column.name(), column.origin()));
            ofColumns.put(draft.name(), byColumn);
            SortedMap<String, List<String>> constants = new TreeMap<>();
            draft.columns().stream()
                    .filter(column -> !column.ordinals().isEmpty())
                    .forEach(column -> constants.put(column.name(), column.ordinals()));
            if (!constants.isEmpty()) {
                ordinals.put(draft.name(), constants);
            }
        }
        SortedMap<ObjectName, Origin> ofSequences = new TreeMap<>();
        sequences.values().forEach(sequence -> ofSequences.put(sequence.name(), sequenceOrigins.get(sequence.name())));
        return new Origins(ofTables, ofColumns, ofSequences, ordinals);
    }

    /** The schema that each database has from the start is not ours to create. */
    private static void addNamespace(SortedSet<String> namespaces, ObjectName name) {
        if (name.schema() != null
                && !Names.bare(name.schema()).toLowerCase(Locale.ROOT).equals("public")) {
            namespaces.add(name.schema());
        }
    }

    private static String key(ObjectName name) {
        return (name.schema() == null ? "" : Names.folded(name.schema())) + "." + Names.folded(name.name());
    }
}
