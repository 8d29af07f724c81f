package dev.retort.processor.mapper;

import dev.retort.processor.model.EntityModel;
import dev.retort.processor.model.EntityType;
import dev.retort.processor.model.InheritanceSpec.Strategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which entity extends which. */
final class Hierarchies {
    private final EntityModel model;
    private final Map<String, List<EntityType>> children = new HashMap<>();

    Hierarchies(EntityModel model) {
        this.model = model;
        for (EntityType entity : model.entities().values()) {
            EntityType parent = parent(entity);
            if (parent != null) {
                children.computeIfAbsent(parent.type(), type -> new ArrayList<>())
                        .add(entity);
            }
        }
    }

    /** The entity that an entity extends, or {@code null} if it is a root. */
    @Nullable
    EntityType parent(EntityType entity) {
        String superEntity = entity.inheritance().superEntity();
        return superEntity == null ? null : model.entity(superEntity);
    }

    /** The topmost entity of the hierarchy. */
    EntityType root(EntityType entity) {
        EntityType root = entity;
        for (EntityType parent = parent(root); parent != null; parent = parent(root)) {
            root = parent;
        }
        return root;
    }

    /** The entities that extend an entity directly, by name. */
    List<EntityType> children(EntityType entity) {
        return children.getOrDefault(entity.type(), List.of());
    }

    /** The entity and all that extend it, each before those that extend it. */
    List<EntityType> withDescendants(EntityType entity) {
        List<EntityType> all = new ArrayList<>();
        all.add(entity);
        children(entity).forEach(child -> all.addAll(withDescendants(child)));
        return all;
    }

    /** How the entities of the hierarchy lie in tables. */
    Strategy strategy(EntityType entity) {
        Strategy said = root(entity).inheritance().strategy();
        return said == null ? Strategy.SINGLE_TABLE : said;
    }

    /** Whether the instances of an entity lie in several tables, so that no foreign key can refer to them. */
    boolean isUnion(EntityType entity) {
        return strategy(entity) == Strategy.TABLE_PER_CLASS && !children(entity).isEmpty();
    }

    /** Whether the entity lies in the table of the entity that it extends. */
    boolean sharesTable(EntityType entity) {
        return parent(entity) != null && strategy(entity) == Strategy.SINGLE_TABLE;
    }
}
