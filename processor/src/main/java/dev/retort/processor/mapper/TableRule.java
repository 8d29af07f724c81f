package dev.retort.processor.mapper;

import dev.retort.processor.model.EntityType;
import dev.retort.processor.model.SecondaryTableSpec;
import dev.retort.processor.model.TableSpec;
import dev.retort.schema.ObjectName;

/** What {@code @Table} says of an entity's table. */
final class TableRule {
    private final MappingContext context;
    private final SchemaDraft draft;
    private final TableParts parts;

    TableRule(MappingContext context, SchemaDraft draft) {
        this.context = context;
        this.draft = draft;
        this.parts = new TableParts(context, draft.namer());
    }

    private void apply(TableSpec spec) {
        ObjectName name = spec.name() == null ? null : context.names().object(spec.schema(), spec.name(), spec.place());
        TableDraft table = name == null ? null : draft.table(name);
        if (table != null) {
            parts.apply(spec, table);
        }
    }

    void apply() {
        for (EntityType entity : context.model().entities().values()) {
            ObjectName name = context.tables().of(entity);
            TableDraft table = name == null ? null : draft.table(name);
            if (table != null && !context.hierarchies().sharesTable(entity)) {
                parts.apply(entity.table(), table);
            }
            for (SecondaryTableSpec secondary : entity.secondaryTables()) {
                apply(secondary.table());
            }
        }
    }
}
