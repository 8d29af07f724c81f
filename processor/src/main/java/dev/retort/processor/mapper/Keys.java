package dev.retort.processor.mapper;

import dev.retort.processor.model.Attribute;
import dev.retort.processor.model.EmbeddedAttribute;
import dev.retort.processor.model.EntityType;
import dev.retort.processor.model.InheritanceSpec.Strategy;
import dev.retort.processor.model.Places;
import dev.retort.processor.model.ToOneAttribute;
import dev.retort.schema.ObjectName;
import dev.retort.schema.finding.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The columns of entities' primary keys. */
final class Keys {
    private final MappingContext context;
    private final Map<String, Plan> keys = new HashMap<>();
    private final Set<String> inProgress = new LinkedHashSet<>();

    Keys(MappingContext context) {
        this.context = context;
    }

    /**
     * The key of an entity: that of its hierarchy's root, or, where it has a table of its own beside that of
     * the entity it extends, the columns that refer to that; nothing if it has none, which is reported.
     */
    Plan of(EntityType entity) {
        EntityType parent = context.hierarchies().parent(entity);
        if (parent == null) {
            return of(entity, this::own);
        }
        return context.hierarchies().strategy(entity) == Strategy.JOINED
                ? of(entity, sub -> toParent(sub, parent))
                : of(parent);
    }

    private Plan of(EntityType entity, Function<EntityType, Plan> planned) {
        Plan known = keys.get(entity.type());
        if (known != null) {
            return known;
        }
        if (!inProgress.add(entity.type())) {
            context.findings()
                    .report(
                            Code.RT223,
                            "the identifier of " + entity.simpleName()
                                    + " is made of that of another entity, which is made of this one; one of them"
                                    + " needs an identifier of its own",
                            entity.place());
            return Plan.NOTHING;
        }
        Plan key = planned.apply(entity);
        inProgress.remove(entity.type());
        keys.put(entity.type(), key);
        return key;
    }

    private Plan own(EntityType root) {
        Plan key = Plan.NOTHING;
        Scope scope = Scope.of(root, false).asKey();
        for (Attribute attribute : attributes(root)) {
            key = key.and(part(root, attribute, attributes(root).size() == 1 ? "" : attribute.name(), scope));
        }
        return key;
    }

    /** A part of the identifier: its own columns, or those of the relation that it takes its value from. */
    private Plan part(EntityType root, Attribute attribute, String path, Scope scope) {
        ToOneAttribute relation = mapping(root, path);
        if (relation != null) {
            return context.planner().plan(relation, scope);
        }
        if (attribute instanceof EmbeddedAttribute embedded && hasMapping(root)) {
            Scope inner = scope.inside(embedded.place(), embedded.overrides());
            Plan plan = Plan.NOTHING;
            for (Attribute inside : embedded.attributes()) {
                String name = path.isEmpty() ? inside.name() : path + "." + inside.name();
                plan = plan.and(part(root, inside, name, inner));
            }
            return plan;
        }
        return context.planner().plan(attribute, scope);
    }

    private static boolean hasMapping(EntityType root) {
        return root.attributes().stream().anyMatch(Keys::isPartOfKey);
    }

    /** Whether an attribute gives the identifier its value, so that its columns are those of the key. */
    static boolean isPartOfKey(Attribute attribute) {
        return attribute instanceof ToOneAttribute toOne && toOne.mapsId() != null;
    }

    private static @Nullable ToOneAttribute mapping(EntityType root, String path) {
        return root.attributes().stream()
                .filter(Keys::isPartOfKey)
                .map(ToOneAttribute.class::cast)
                .filter(toOne -> path.equals(toOne.mapsId()))
                .findFirst()
                .orElse(null);
    }

    private Plan toParent(EntityType entity, EntityType parent) {
        ObjectName table = context.tables().of(parent);
        if (table == null) {
            return Plan.NOTHING;
        }
        return new JoinRule(context)
                .plan(new JoinRule.Request(
                        Places.attribute(entity.place(), "{super}"),
                        entity.simpleName(),
                        UnaryOperator.identity(),
                        parent,
                        table,
                        entity.inheritance().join(),
                        true,
                        false,
                        false));
    }

    /** The attributes of the identifier, in their order. */
    static List<Attribute> attributes(EntityType root) {
        List<Attribute> ids = new ArrayList<>();
        root.attributes().stream().filter(Attribute::id).forEach(ids::add);
        return ids;
    }
}
