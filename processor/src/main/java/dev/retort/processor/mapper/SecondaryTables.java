package dev.retort.processor.mapper;

import dev.retort.processor.model.EntityType;
import dev.retort.processor.model.Places;
import dev.retort.processor.model.SecondaryTableSpec;
import dev.retort.schema.Names;
import dev.retort.schema.ObjectName;
import dev.retort.schema.finding.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The tables that an entity's columns lie in besides its own, by the names that columns call them. */
final class SecondaryTables {
    private final MappingContext context;
    private final TableDraft primary;
    private final Map<String, TableDraft> tables = new HashMap<>();

    SecondaryTables(MappingContext context, TableDraft primary) {
        this.context = context;
        this.primary = primary;
        tables.put(Names.folded(primary.name().name()), primary);
    }

    /** The entity's own table. */
    TableDraft primary() {
        return primary;
    }

    /** The table that has all of some columns, by default the entity's own. */
    TableDraft holding(List<String> columns) {
        return tables.values().stream()
                .filter(table -> columns.stream().allMatch(column -> table.column(column) != null))
                .findFirst()
                .filter(table -> columns.stream().anyMatch(column -> primary.column(column) == null))
                .orElse(primary);
    }

    /** Begins the further tables of an entity. */
    void begin(EntityType entity, SchemaDraft draft) {
        for (SecondaryTableSpec spec : entity.secondaryTables()) {
            String said = spec.table().name();
            ObjectName name = said == null
                    ? null
                    : context.names()
                            .object(spec.table().schema(), said, spec.table().place());
            if (name == null) {
                continue;
            }
            TableDraft table = draft.table(name);
            if (table == null) {
                table = draft.begin(name, Places.attribute(entity.place(), "{" + name.name() + "}"));
            }
            Plan key = new JoinRule(context)
                    .plan(new JoinRule.Request(
                            Places.attribute(table.origin(), "{owner}"),
                            entity.simpleName(),
                            UnaryOperator.identity(),
                            entity,
                            primary.name(),
                            spec.join(),
                            true,
                            false,
                            false));
            if (!table.hasKey()) {
                table.key(key.columns());
            }
            table.join(key);
            tables.put(Names.folded(name.name()), table);
        }
    }

    /** Adds what an attribute needs to the tables that it names. */
    void add(Plan plan) {
        Map<TableDraft, List<PlannedColumn>> columns = new LinkedHashMap<>();
        Map<TableDraft, List<PlannedReference>> references = new LinkedHashMap<>();
        Map<String, TableDraft> ofColumn = new HashMap<>();
        for (PlannedColumn column : plan.columns()) {
            TableDraft table = table(column);
            if (table != null) {
                columns.computeIfAbsent(table, t -> new ArrayList<>()).add(column);
                ofColumn.put(column.name(), table);
            }
        }
        for (PlannedReference reference : plan.references()) {
            TableDraft table = ofColumn.get(reference.columns().get(0));
            if (table != null) {
                references.computeIfAbsent(table, t -> new ArrayList<>()).add(reference);
            }
        }
        columns.forEach((table, own) -> table.add(new Plan(own, references.getOrDefault(table, List.of()))));
    }

    private @Nullable TableDraft table(PlannedColumn column) {
        String said = column.spec().table();
        if (said == null) {
            return primary;
        }
        TableDraft table = tables.get(Names.folded(context.names().physical(said)));
        if (table == null) {
            context.findings()
                    .report(
                            Code.RT225,
                            "column '" + column.name() + "' lies in a table '" + said
                                    + "' that the entity does not have; declare it with @SecondaryTable",
                            Places.member(column.spec().place(), "table"));
        }
        return table;
    }
}
