package dev.retort.processor.mapper;

import dev.retort.processor.model.Attribute;
import dev.retort.processor.model.EntityType;
import dev.retort.processor.model.ToOneAttribute;
import dev.retort.schema.Names;
import dev.retort.schema.Origin;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds columns of entities by the names that mappings call them. */
final class EntityColumns {
    private final MappingContext context;
    private final Set<Origin> inProgress = new HashSet<>();

    EntityColumns(MappingContext context) {
        this.context = context;
    }

    /** The column of that name among those of an entity or of what it extends, or {@code null}. */
    @Nullable
    PlannedColumn find(EntityType entity, String name) {
        String physical = Names.folded(context.names().physical(name));
        for (PlannedColumn column : context.keys().of(entity).columns()) {
            if (Names.folded(column.name()).equals(physical)) {
                return column;
            }
        }
        for (EntityType current = entity;
                current != null;
                current = context.hierarchies().parent(current)) {
            PlannedColumn found = find(current, physical, false);
            if (found == null) {
                found = find(current, physical, true);
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The entity, of one and those that it extends, whose own attribute has the column of that name. */
    EntityType declaring(EntityType entity, String name) {
        String physical = Names.folded(name);
        boolean key = context.keys().of(entity).columns().stream()
                .anyMatch(column -> Names.folded(column.name()).equals(physical));
        for (EntityType current = entity;
                current != null && !key;
                current = context.hierarchies().parent(current)) {
            if (find(current, physical, false) != null || find(current, physical, true) != null) {
                return current;
            }
        }
        return entity;
    }

    /** References are looked at last: they may need columns that are being looked for. */
    private @Nullable PlannedColumn find(EntityType entity, String physical, boolean references) {
        for (Attribute attribute : entity.attributes()) {
            if (!attribute.id()
                    && !Keys.isPartOfKey(attribute)
                    && attribute instanceof ToOneAttribute == references
                    && inProgress.add(attribute.place())) {
                Plan plan = context.planner()
                        .plan(attribute, Scope.of(entity, context.hierarchies().sharesTable(entity)));
                inProgress.remove(attribute.place());
                for (PlannedColumn column : plan.columns()) {
                    if (Names.folded(column.name()).equals(physical)) {
                        return column;
                    }
                }
            }
        }
        return null;
    }
}
