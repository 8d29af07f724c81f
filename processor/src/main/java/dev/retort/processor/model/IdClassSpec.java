package dev.retort.processor.model;

import dev.retort.schema.Origin;
import java.util.List;

/**
 * What {@code @IdClass} says.
 *
 * @param place where it is said
 * @param type the qualified name of the class
 * @param attributes the names of its attributes, which are those of the entity's identifier
 */
public record IdClassSpec(Origin place, String type, List<String> attributes) {
    public IdClassSpec {
        attributes = List.copyOf(attributes);
    }
}
