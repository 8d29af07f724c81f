package dev.retort.processor.mapper;

import dev.retort.processor.model.Attribute;
import dev.retort.processor.model.EmbeddedAttribute;
import dev.retort.processor.model.EntityType;
import dev.retort.processor.model.Places;
import dev.retort.processor.model.ToManyAttribute;
import dev.retort.processor.model.ToOneAttribute;
import dev.retort.schema.Origin;
import dev.retort.schema.finding.Code;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is mapped by an attribute of the other side needs that attribute, and of the right kind. */
final class MappedByRule {
    private final MappingContext context;

    MappedByRule(MappingContext context) {
        this.context = context;
    }

    void apply() {
        context.model().entities().values().forEach(entity -> check(entity.attributes()));
    }

    private void check(List<Attribute> attributes) {
        for (Attribute attribute : attributes) {
            if (attribute instanceof EmbeddedAttribute embedded) {
                check(embedded.attributes());
            } else if (attribute instanceof ToOneAttribute toOne && toOne.mappedBy() != null) {
                check(attribute, toOne.target(), toOne.mappedBy(), "OneToOne", false);
            } else if (attribute instanceof ToManyAttribute toMany && toMany.mappedBy() != null) {
                check(
                        attribute,
                        toMany.target(),
                        toMany.mappedBy(),
                        toMany.manyToMany() ? "ManyToMany" : "OneToMany",
                        toMany.manyToMany());
            }
        }
    }

    private void check(Attribute attribute, String targetType, String mappedBy, String annotation, boolean many) {
        Origin place = Places.member(Places.annotation(attribute.place(), annotation), "mappedBy");
        EntityType target = context.model().entity(targetType);
        if (target == null) {
            context.outside(attribute.name(), targetType, attribute.place());
            return;
        }
        Attribute other = find(target, mappedBy);
        if (other == null) {
            context.findings()
                    .report(
                            Code.RT207,
                            "'" + attribute.name() + "' is mapped by '" + mappedBy + "', but " + target.simpleName()
                                    + " has no such attribute; it has " + names(target.attributes()),
                            place);
        } else if (many ? !(other instanceof ToManyAttribute) : !(other instanceof ToOneAttribute)) {
            context.findings()
                    .report(
                            Code.RT207,
                            "'" + attribute.name() + "' is mapped by '" + mappedBy + "' of " + target.simpleName()
                                    + ", which must be a @" + (many ? "ManyToMany" : "ManyToOne or @OneToOne"),
                            place);
        }
    }

    /** The attribute that a path leads to from an entity, or {@code null} if there is none. */
    @Nullable
    Attribute find(EntityType target, String path) {
        for (EntityType current = target;
                current != null;
                current = context.hierarchies().parent(current)) {
            Attribute found = find(current.attributes(), path);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Attribute find(List<Attribute> attributes, String path) {
        int dot = path.indexOf('.');
        String head = dot < 0 ? path : path.substring(0, dot);
        for (Attribute attribute : attributes) {
            if (attribute.name().equals(head)) {
                return dot < 0
                        ? attribute
                        : attribute instanceof EmbeddedAttribute embedded
                                ? find(embedded.attributes(), path.substring(dot + 1))
                                : null;
            }
        }
        return null;
    }

    /** The attributes that could be meant. */
    private static String names(List<Attribute> attributes) {
        List<String> names = attributes.stream()
                .filter(attribute -> attribute instanceof ToOneAttribute || attribute instanceof ToManyAttribute)
                .map(Attribute::name)
                .toList();
        return names.isEmpty() ? "no relation at all" : String.join(", ", names);
    }
}
