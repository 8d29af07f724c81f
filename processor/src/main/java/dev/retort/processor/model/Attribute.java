package dev.retort.processor.model;

import dev.retort.schema.Origin;

/** A persistent attribute of an entity or of something embedded in one. */
public sealed interface Attribute
        permits BasicAttribute, EmbeddedAttribute, ToOneAttribute, ToManyAttribute, ElementCollection {

    /** Its name in Java. */
    String name();

    /** Where it is: the entity and the path from it. */
    Origin place();

    /** What Retort's own annotations say on it. */
    AttributeHints hints();

    /** Whether it is part of the entity's identifier. */
    boolean id();

    /** Calls the visitor's method for this kind of attribute. */
    <R> R accept(Visitor<R> visitor);

    /** One method a kind of attribute. */
    interface Visitor<R> {
        R basic(BasicAttribute attribute);

        R embedded(EmbeddedAttribute attribute);

        R toOne(ToOneAttribute attribute);

        R toMany(ToManyAttribute attribute);

        R elements(ElementCollection attribute);
    }
}
