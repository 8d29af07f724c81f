package dev.retort.processor.mapper;

import dev.retort.processor.model.Attribute;
import dev.retort.processor.model.EntityType;
import dev.retort.schema.finding.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns of entities' primary keys. */
final class Keys {
    private final MappingContext context;
    private final Map<String, Plan> keys = new HashMap<>();
    private final Set<String> inProgress = new LinkedHashSet<>();

    Keys(MappingContext context) {
        this.context = context;
    }

    /** The key of an entity, which is that of its hierarchy's root; nothing if it has none, which is reported. */
    Plan of(EntityType entity) {
        EntityType root = context.hierarchies().root(entity);
        Plan known = keys.get(root.type());
        if (known != null) {
            return known;
        }
        if (!inProgress.add(root.type())) {
            context.findings()
                    .report(
                            Code.RT223,
                            "the identifier of " + root.simpleName()
                                    + " is made of that of another entity, which is made of this one; one of them"
                                    + " needs an identifier of its own",
                            root.place());
            return Plan.NOTHING;
        }
        Plan key = Plan.NOTHING;
        for (Attribute attribute : attributes(root)) {
            Scope scope = Scope.of(root, false).asKey();
            key = key.and(context.planner().plan(attribute, scope));
        }
        inProgress.remove(root.type());
        keys.put(root.type(), key);
        return key;
    }

    /** The attributes of the identifier, in their order. */
    static List<Attribute> attributes(EntityType root) {
        List<Attribute> ids = new ArrayList<>();
        root.attributes().stream().filter(Attribute::id).forEach(ids::add);
        return ids;
    }
}
