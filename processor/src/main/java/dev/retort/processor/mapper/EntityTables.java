package dev.retort.processor.mapper;

import dev.retort.processor.model.EntityType;
import dev.retort.schema.Names;
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
    private final Map<ObjectName, ObjectName> spellings = new HashMap<>();

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
        ObjectName name = said(entity);
        return name == null ? null : spellings().get(folded(name));
    }

    /** Entities that share a table may spell its name in different cases: that of the first one is that of all. */
    private Map<ObjectName, ObjectName> spellings() {
        if (spellings.isEmpty()) {
            for (EntityType entity : context.model().entities().values()) {
                ObjectName name = said(entity);
                if (name != null) {
                    spellings.putIfAbsent(folded(name), name);
                }
            }
        }
        return spellings;
    }

    private static ObjectName folded(ObjectName name) {
        String schema = name.schema();
        return new ObjectName(schema == null ? null : Names.folded(schema), Names.folded(name.name()));
    }

    private @Nullable ObjectName said(EntityType entity) {
        String said = entity.table().name();
        return context.names()
                .object(
                        entity.table().schema(),
                        said == null ? entity.name() : said,
                        entity.table().place());
    }
}
