package dev.retort.processor.reporter;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where a message sits.
 *
 * @param element the element, or {@code null} for no place
 * @param annotation the annotation on it that is meant, or {@code null}
 * @param value the value in the annotation that is meant, or {@code null}
 * @param exact whether this is what the finding is about, rather than the nearest that has a position
 */
record Place(
        @Nullable Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value,
        boolean exact) {
    static final Place NOWHERE = new Place(null, null, null, false);
}
