package dev.retort.processor.mapper;

import dev.retort.processor.model.Attribute;
import dev.retort.processor.model.AttributeHints.RenamedFrom;
import dev.retort.processor.model.EmbeddedAttribute;
import dev.retort.processor.model.EntityHints;
import dev.retort.processor.model.EntityType;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.finding.Code;
import dev.retort.schema.operation.Filling;
import dev.retort.schema.rename.Hints;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Turns what is said about changes on classes and attributes into what it says about tables and columns. */
final class HintCollector {
    private final MappingContext context;
    private final SchemaDraft draft;
    private final SortedMap<ObjectName, String> tablesRenamed = new TreeMap<>();
    private final SortedMap<ObjectName, SortedMap<String, String>> columnsRenamed = new TreeMap<>();
    private final SortedSet<String> droppedTables = new TreeSet<>();
    private final SortedMap<ObjectName, SortedSet<String>> droppedColumns = new TreeMap<>();
    private final SortedMap<ObjectName, SortedMap<String, Filling>> backfills = new TreeMap<>();
    private final SortedMap<ObjectName, SortedMap<String, Literal>> javaDefaults = new TreeMap<>();

    HintCollector(MappingContext context, SchemaDraft draft) {
        this.context = context;
        this.draft = draft;
    }

    Hints hints() {
        context.model().entities().values().forEach(this::collect);
        draft.tables().forEach(this::collect);
        return new Hints(tablesRenamed, columnsRenamed, droppedTables, droppedColumns, backfills, javaDefaults);
    }

    private void collect(EntityType entity) {
        ObjectName table = context.tables().of(entity);
        if (table == null) {
            return;
        }
        for (RenamedFrom renamed : entity.hints().renamedFrom()) {
            tablesRenamed.put(
                    table, context.names().physical(renamed.column().isEmpty() ? renamed.table() : renamed.column()));
        }
        collect(entity.attributes());
        for (EntityHints.Dropped dropped : entity.hints().dropped()) {
            if (!dropped.table().isEmpty()) {
                droppedTables.add(context.names().physical(dropped.table()));
            }
            for (String column : dropped.columns()) {
                droppedColumns
                        .computeIfAbsent(table, name -> new TreeSet<>())
                        .add(context.names().physical(column));
            }
        }
    }

    /** The old names of join and collection tables. */
    private void collect(List<Attribute> attributes) {
        for (Attribute attribute : attributes) {
            for (RenamedFrom renamed : attribute.hints().renamedFrom()) {
                if (!renamed.table().isEmpty()) {
                    renameTable(attribute, renamed);
                }
            }
            if (attribute instanceof EmbeddedAttribute embedded) {
                collect(embedded.attributes());
            }
        }
    }

    private void renameTable(Attribute attribute, RenamedFrom renamed) {
        for (TableDraft table : draft.tables()) {
            if (table.origin().equals(attribute.place())) {
                tablesRenamed.put(table.name(), context.names().physical(renamed.table()));
                return;
            }
        }
        context.findings()
                .report(
                        Code.RT218,
                        "'" + attribute.name() + "' has no table of its own whose old name could be '" + renamed.table()
                                + "'; the old name of an entity's table belongs on the class",
                        renamed.place());
    }

    private void collect(TableDraft table) {
        for (PlannedColumn column : table.columns()) {
            if (column.hints().renamedFrom() != null) {
                put(
                        columnsRenamed,
                        table,
                        column,
                        context.names().physical(column.hints().renamedFrom().column()));
            }
            if (column.hints().backfill() != null) {
                put(backfills, table, column, column.hints().backfill().filling());
            }
            if (column.javaDefault() != null) {
                put(javaDefaults, table, column, column.javaDefault());
            }
        }
    }

    private static <V> void put(
            Map<ObjectName, SortedMap<String, V>> map, TableDraft table, PlannedColumn column, V value) {
        map.computeIfAbsent(table.name(), name -> new TreeMap<>()).put(column.name(), value);
    }
}
