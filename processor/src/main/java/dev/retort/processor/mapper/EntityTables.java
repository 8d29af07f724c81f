package dev.retort.processor.mapper;

import dev.retort.processor.model.EntityType;
import dev.retort.schema.ObjectName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The names of the tables that entities lie in. */
final class EntityTables {
    private final MappingContext context;
    private final Map<String, ObjectName> names = new HashMap<>();

    EntityTables(MappingContext context) {
        this.context = context;
    }

    /** The table that an entity's own attributes lie in, or {@code null} if its name is wrong, which is reported. */
    @Nullable
    ObjectName of(EntityType entity) {
        ObjectName known = names.get(entity.type());
        if (known != null) {
            return known;
        }
        EntityType parent = context.hierarchies().parent(entity);
        ObjectName name = parent != null && context.hierarchies().sharesTable(entity) ? of(parent) : own(entity);
        if (name != null) {
            names.put(entity.type(), name);
        }
        return name;
    }

    /** The tables that the instances of an entity lie in: several where each class of a hierarchy has its own. */
    List<TableDraft> holding(EntityType entity, SchemaDraft draft) {
        List<EntityType> entities =
                context.hierarchies().isUnion(entity) ? context.hierarchies().withDescendants(entity) : List.of(entity);
        return entities.stream()
                .map(this::of)
                .filter(Objects::nonNull)
                .map(draft::table)
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable ObjectName own(EntityType entity) {
        String said = entity.table().name();
        return context.names()
                .object(
                        entity.table().schema(),
                        said == null ? entity.name() : said,
                        entity.table().place());
    }
}
