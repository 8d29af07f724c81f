package dev.retort.processor.model;

import dev.retort.schema.Origin;
import java.util.List;

/**
 * An attribute whose own attributes lie in the table of its owner.
 *
 * @param name its name
 * @param place where it is
 * @param id whether it is the entity's identifier
 * @param type the qualified name of the embeddable class
 * @param attributes the attributes of that class
 * @param overrides what is said here about them
 * @param hints what Retort's own annotations say
 */
public record EmbeddedAttribute(
        String name,
        Origin place,
        boolean id,
        String type,
        List<Attribute> attributes,
        Overrides overrides,
        AttributeHints hints)
        implements Attribute {

    public EmbeddedAttribute {
        attributes = List.copyOf(attributes);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.embedded(this);
    }
}
