package dev.retort.processor.mapper;

import dev.retort.processor.model.Attribute;
import dev.retort.processor.model.ElementCollection;
import dev.retort.processor.model.ElementCollection.Element;
import dev.retort.processor.model.EmbeddedAttribute;
import dev.retort.processor.model.EntityType;
import dev.retort.processor.model.MapKeySpec;
import dev.retort.processor.model.Overrides;
import dev.retort.schema.Origin;
import dev.retort.schema.finding.Code;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What is said from outside about attributes must be about attributes that are there. */
final class OverrideRule {
    private final MappingContext context;

    OverrideRule(MappingContext context) {
        this.context = context;
    }

    void apply() {
        for (EntityType entity : context.model().entities().values()) {
            Set<String> paths = new TreeSet<>();
            for (EntityType current = entity;
                    current != null;
                    current = context.hierarchies().parent(current)) {
                collect(current.attributes(), "", paths);
            }
            check(entity.simpleName(), entity.overrides(), paths);
            check(entity.attributes());
        }
    }

    private void check(List<Attribute> attributes) {
        for (Attribute attribute : attributes) {
            Set<String> paths = new TreeSet<>();
            if (attribute instanceof EmbeddedAttribute embedded) {
                collect(embedded.attributes(), "", paths);
                check("'" + attribute.name() + "'", embedded.overrides(), paths);
                check(embedded.attributes());
            } else if (attribute instanceof ElementCollection elements) {
                collect(elements, paths);
                check("'" + attribute.name() + "'", elements.overrides(), paths);
            }
        }
    }

    private static void collect(ElementCollection elements, Set<String> paths) {
        if (elements.element() instanceof Element.Embedded embedded) {
            collect(embedded.attributes(), "", paths);
            collect(embedded.attributes(), "value.", paths);
        } else {
            paths.add("value");
        }
        if (elements.shape().key() instanceof MapKeySpec.Embedded embedded) {
            collect(embedded.attributes(), "key.", paths);
        } else if (elements.shape().key() != null) {
            paths.add("key");
        }
    }

    private static void collect(List<Attribute> attributes, String prefix, Set<String> paths) {
        for (Attribute attribute : attributes) {
            paths.add(prefix + attribute.name());
            if (attribute instanceof EmbeddedAttribute embedded) {
                collect(embedded.attributes(), prefix + attribute.name() + ".", paths);
            }
        }
    }

    private void check(String owner, Overrides overrides, Set<String> paths) {
        overrides.columns().forEach((path, spec) -> check(owner, path, spec.place(), paths));
        overrides.associations().forEach((path, said) -> check(owner, path, said.place(), paths));
    }

    private void check(String owner, String path, Origin place, Set<String> paths) {
        if (!paths.contains(path)) {
            context.findings()
                    .report(
                            Code.RT218,
                            "there is no attribute '" + path + "' in " + owner + " to override; there is "
                                    + String.join(", ", paths),
                            place);
        }
    }
}
