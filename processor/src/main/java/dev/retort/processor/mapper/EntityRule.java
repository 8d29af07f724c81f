package dev.retort.processor.mapper;

import dev.retort.processor.model.EntityType;
import dev.retort.schema.finding.Code;

/** Each entity has a table, or lies in that of the entity that it extends, with a column for each value. */
final class EntityRule {
    private final MappingContext context;
    private final SchemaDraft draft;

    EntityRule(MappingContext context, SchemaDraft draft) {
        this.context = context;
        this.draft = draft;
    }

    void apply() {
        HierarchyTables tables = new HierarchyTables(context, draft);
        for (EntityType entity : context.model().entities().values()) {
            if (!entity.isQuery() && context.hierarchies().parent(entity) == null && isComplete(entity)) {
                tables.add(entity);
            }
        }
    }

    private boolean isComplete(EntityType root) {
        if (root.inheritance().superEntity() != null) {
            context.outside(root.simpleName(), root.inheritance().superEntity(), root.place());
            return false;
        }
        if (Keys.attributes(root).isEmpty()) {
            context.findings()
                    .report(
                            Code.RT201,
                            root.simpleName() + " has no identifier; annotate an attribute with @Id or @EmbeddedId",
                            root.place());
            return false;
        }
        return true;
    }
}
