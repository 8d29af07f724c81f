package dev.retort.processor.mapper;

import dev.retort.processor.model.Attribute;
import dev.retort.processor.model.EmbeddedAttribute;
import dev.retort.processor.model.EntityModel;
import dev.retort.processor.model.EntityType;
import dev.retort.processor.model.JoinSpec;
import dev.retort.processor.model.ToManyAttribute;
import dev.retort.processor.model.ToOneAttribute;
import dev.retort.schema.ReferentialAction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a collection says of the references that it is mapped by: what happens when its owner is deleted. */
final class InverseDeletes {
    private final Map<String, ReferentialAction> actions = new HashMap<>();

    InverseDeletes(EntityModel model) {
        for (EntityType entity : model.entities().values()) {
            collect(entity.attributes());
        }
    }

    /** The join of an attribute with what the other side says of its foreign key. */
    JoinSpec refined(ToOneAttribute attribute, JoinSpec join) {
        ReferentialAction action =
                actions.get(attribute.place().type() + "#" + attribute.place().path());
        return action == null ? join : join.mapForeignKey(foreignKey -> foreignKey.onDeleting(action));
    }

    private void collect(List<Attribute> attributes) {
        for (Attribute attribute : attributes) {
            if (attribute instanceof EmbeddedAttribute embedded) {
                collect(embedded.attributes());
            } else if (attribute instanceof ToManyAttribute toMany && toMany.mappedBy() != null) {
                ReferentialAction action = said(toMany);
                if (action != null) {
                    actions.put(toMany.target() + "#" + toMany.mappedBy(), action);
                }
            }
        }
    }

    private static @Nullable ReferentialAction said(ToManyAttribute attribute) {
        return attribute.join().foreignKey().onDelete();
    }
}
