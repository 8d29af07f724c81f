package dev.retort.processor.reader;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A place as the compiler's messages know it.
 *
 * @param element the element
 * @param annotation the annotation on it, or {@code null} if the element itself is meant
 * @param value the value in the annotation, or {@code null} if the whole is meant
 */
public record ElementPlace(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {}
