package dev.retort.processor.mapper;

import dev.retort.processor.model.EntityType;
import dev.retort.processor.model.InheritanceSpec.Discriminator;
import dev.retort.schema.Literal;
import dev.retort.schema.inheritance.Hierarchy;
import java.util.ArrayList;
import java.util.List;

/** Collects the entities that extend each other. */
final class HierarchyCollector {
    private final MappingContext context;

    HierarchyCollector(MappingContext context) {
        this.context = context;
    }

    List<Hierarchy> hierarchies() {
        List<Hierarchy> hierarchies = new ArrayList<>();
        for (EntityType root : context.model().entities().values()) {
            if (context.hierarchies().parent(root) == null
                    && !context.hierarchies().children(root).isEmpty()) {
                hierarchies.add(new Hierarchy(context.hierarchies().withDescendants(root).stream()
                        .map(entity -> member(root, entity))
                        .toList()));
            }
        }
        return hierarchies;
    }

    private static Hierarchy.Member member(EntityType root, EntityType entity) {
        return new Hierarchy.Member(
                entity.type(), entity.inheritance().superEntity(), !entity.isAbstract(), value(root, entity));
    }

    /** The value of an entity's rows; what is wrong with it is reported where a table needs it. */
    private static Literal value(EntityType root, EntityType entity) {
        Discriminator said = root.inheritance().discriminator();
        String value = entity.inheritance().discriminatorValue();
        if (said != null && said.type() == Discriminator.Type.INTEGER) {
            try {
                return Literal.of(value == null ? entity.name().hashCode() : Integer.parseInt(value.strip()));
            } catch (NumberFormatException notANumber) {
                return Literal.of(value);
            }
        }
        return Literal.of(value == null ? entity.name() : value);
    }
}
