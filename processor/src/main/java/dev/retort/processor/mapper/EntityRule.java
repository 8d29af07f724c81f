package dev.retort.processor.mapper;

import dev.retort.processor.model.Attribute;
import dev.retort.processor.model.EntityType;
import dev.retort.schema.ObjectName;
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
        for (EntityType entity : context.model().entities().values()) {
            if (context.hierarchies().parent(entity) == null) {
                begin(entity);
            }
        }
    }

    private void begin(EntityType root) {
        Plan key = context.keys().of(root);
        if (Keys.attributes(root).isEmpty()) {
            context.findings()
                    .report(
                            Code.RT201,
                            root.simpleName() + " has no identifier; annotate an attribute with @Id or @EmbeddedId",
                            root.place());
            return;
        }
        ObjectName name = context.tables().of(root);
        if (name == null) {
            return;
        }
        TableDraft present = draft.table(name);
        if (present != null) {
            context.findings()
                    .report(
                            Code.RT202,
                            "the table of " + root.simpleName() + ", '" + name + "', is that of "
                                    + present.origin().type() + " already; give one of them another @Table(name = …)",
                            root.table().place());
            return;
        }
        TableDraft table = draft.begin(name, root.place());
        table.key(key.columns());
        table.add(key);
        for (EntityType entity : context.hierarchies().withDescendants(root)) {
            Scope scope = Scope.of(entity, entity != root);
            for (Attribute attribute : entity.attributes()) {
                if (!attribute.id()) {
                    table.add(context.planner().plan(attribute, scope));
                }
            }
        }
    }
}
