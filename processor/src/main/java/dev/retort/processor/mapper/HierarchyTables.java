package dev.retort.processor.mapper;

import dev.retort.processor.model.Attribute;
import dev.retort.processor.model.EntityType;
import dev.retort.processor.model.InheritanceSpec.Strategy;
import dev.retort.schema.ObjectName;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables of the entities of one hierarchy, which most often is one entity alone. */
final class HierarchyTables {
    private final MappingContext context;
    private final SchemaDraft draft;

    /** The roots of the hierarchies that lie in a table. */
    private final Map<TableDraft, Set<String>> roots = new HashMap<>();

    HierarchyTables(MappingContext context, SchemaDraft draft) {
        this.context = context;
        this.draft = draft;
    }

    void add(EntityType root) {
        Strategy strategy = context.hierarchies().strategy(root);
        if (strategy == Strategy.SINGLE_TABLE) {
            single(root);
        } else if (strategy == Strategy.JOINED) {
            context.hierarchies().withDescendants(root).forEach(this::joined);
        } else {
            context.hierarchies().withDescendants(root).forEach(this::perClass);
        }
    }

    /** All entities lie in the root's table, told apart by a discriminator. */
    private void single(EntityType root) {
        TableDraft table = begin(root);
        if (table == null) {
            return;
        }
        key(table, root);
        DiscriminatorRule discriminators = new DiscriminatorRule(context);
        if (discriminators.needsColumn(root)) {
            discriminators.add(root, table);
        }
        List<EntityType> entities = context.hierarchies().withDescendants(root);
        SecondaryTables all = new SecondaryTables(context, table);
        entities.forEach(entity -> {
            all.begin(entity, draft);
            attributes(all, entity, entity != root);
        });
        softDelete(root, table);
        if (discriminators.needsColumn(root)) {
            entities.stream()
                    .filter(entity -> entity != root && !entity.isAbstract())
                    .forEach(entity -> discriminators.require(root, entity, table));
        }
    }

    /** Each entity has a table for what it declares itself, whose key refers to that of the entity it extends. */
    private void joined(EntityType entity) {
        TableDraft table = begin(entity);
        if (table != null) {
            key(table, entity);
            DiscriminatorRule discriminators = new DiscriminatorRule(context);
            if (entity.inheritance().discriminator() != null
                    && context.hierarchies().parent(entity) == null) {
                discriminators.add(entity, table);
            }
            SecondaryTables all = new SecondaryTables(context, table);
            all.begin(entity, draft);
            attributes(all, entity, false);
            if (context.hierarchies().parent(entity) == null) {
                softDelete(entity, table);
            }
        }
    }

    /** Each entity that has instances has a table with all that it declares or inherits. */
    private void perClass(EntityType entity) {
        if (entity.isAbstract()) {
            return;
        }
        TableDraft table = begin(entity);
        if (table != null) {
            key(table, entity);
            List<EntityType> line = new ArrayList<>();
            for (EntityType current = entity;
                    current != null;
                    current = context.hierarchies().parent(current)) {
                line.add(0, current);
            }
            SecondaryTables all = new SecondaryTables(context, table);
            all.begin(entity, draft);
            line.forEach(inherited -> attributes(all, inherited, false));
            softDelete(line.get(0), table);
        }
    }

    private void softDelete(EntityType root, TableDraft table) {
        table.join(new SoftDeleteRule(context).plan(root.softDelete(), root.place()));
    }

    private void key(TableDraft table, EntityType entity) {
        Plan key = context.keys().of(entity);
        if (table.hasKey() && !table.hasKey(key.columns())) {
            context.findings()
                    .report(
                            Code.RT202,
                            "the table of " + entity.simpleName() + ", '" + table.name() + "', is that of "
                                    + table.origin().type()
                                    + " already, with another key; give both the same key, or one of them another"
                                    + " @Table(name = …)",
                            entity.table().place());
            return;
        }
        table.key(key.columns());
        table.add(key);
        if (entity.idClass() != null) {
            table.shareKey();
        }
    }

    private void attributes(SecondaryTables tables, EntityType entity, boolean optional) {
        Scope scope = Scope.of(entity, optional);
        List<String> naturalId = new ArrayList<>();
        for (Attribute attribute : entity.attributes()) {
            if (!attribute.id() && !Keys.isPartOfKey(attribute)) {
                Plan plan = context.planner().plan(attribute, scope);
                tables.add(plan);
                if (entity.naturalId().contains(attribute.name())) {
                    plan.columns().forEach(column -> naturalId.add(column.name()));
                }
            }
        }
        if (!naturalId.isEmpty()) {
            tables.holding(naturalId).unique(null, naturalId);
        }
    }

    private @Nullable TableDraft begin(EntityType entity) {
        ObjectName name = context.tables().of(entity);
        if (name == null) {
            return null;
        }
        TableDraft present = draft.table(name);
        TableDraft table = present == null ? draft.begin(name, entity.place()) : present;
        Set<String> here = roots.computeIfAbsent(table, t -> new HashSet<>());
        boolean first = here.isEmpty();
        if (!here.add(context.hierarchies().root(entity).type())) {
            context.findings()
                    .report(
                            Code.RT202,
                            "the table of " + entity.simpleName() + ", '" + name + "', is that of "
                                    + table.origin().type() + " already; give one of them another @Table(name = …)",
                            entity.table().place());
            return null;
        }
        if (present != null) {
            table.share();
        }
        if (!first) {
            context.findings()
                    .report(
                            Code.RT202,
                            Severity.INFO,
                            entity.simpleName() + " lies in the table of "
                                    + table.origin().type() + ", '" + name
                                    + "', which has the columns of both; if that is not meant, give one of them another"
                                    + " @Table(name = …)",
                            entity.table().place());
        }
        return table;
    }
}
