package dev.retort.processor.model;

import dev.retort.schema.Origin;

/**
 * Places in the model that are finer than an attribute: an annotation on it, and a member of that
 * annotation. They are origins whose path goes on behind an {@code @}: {@code email@Column.name}, {@code
 * @Table.indexes[1].columnList}.
 */
public final class Places {
    private Places() {}

    /** The entity itself. */
    public static Origin entity(String type) {
        return new Origin(type, "");
    }

    /** An attribute of the entity or embedded attribute at a place. */
    public static Origin attribute(Origin owner, String name) {
        return new Origin(owner.type(), owner.path().isEmpty() ? name : owner.path() + "." + name);
    }

    /** An annotation, by its simple name, on what is at a place. */
    public static Origin annotation(Origin element, String simpleName) {
        return new Origin(element.type(), element.path() + "@" + simpleName);
    }

    /** A member of the annotation at a place. */
    public static Origin member(Origin annotation, String name) {
        return new Origin(annotation.type(), annotation.path() + "." + name);
    }

    /** One of the values of the array at a place. */
    public static Origin item(Origin array, int index) {
        return new Origin(array.type(), array.path() + "[" + index + "]");
    }

    /** The attribute or entity that a place lies in: the place without an annotation. */
    public static Origin element(Origin place) {
        int at = place.path().indexOf('@');
        return at < 0 ? place : new Origin(place.type(), place.path().substring(0, at));
    }

    /** What follows the {@code @} of a place in an annotation; empty if it is none. */
    public static String annotationPath(Origin place) {
        int at = place.path().indexOf('@');
        return at < 0 ? "" : place.path().substring(at + 1);
    }
}
