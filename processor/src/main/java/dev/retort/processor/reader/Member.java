package dev.retort.processor.reader;

import dev.retort.schema.Origin;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * A persistent field or property, before it is known what it is.
 *
 * @param name the attribute's name
 * @param annotated its element with its annotations, and its place
 * @param type its type, as seen from the class that is read: type variables have their values
 */
record Member(String name, Annotated annotated, TypeMirror type) {

    Element element() {
        return annotated.element();
    }

    Origin place() {
        return annotated.place();
    }
}
