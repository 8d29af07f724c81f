package dev.retort.processor.reporter;

import dev.retort.schema.finding.Code;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Findings that a person accepts where they occur: {@code @SuppressWarnings("RT101")}. */
final class Acceptance {
    private Acceptance() {}

    /** Whether the code is accepted on an element or on what encloses it. */
    static boolean of(Code code, @Nullable Element element) {
        for (Element at = element; at != null; at = at.getEnclosingElement()) {
            if (at.getAnnotationMirrors().stream().anyMatch(mirror -> accepts(mirror, code))) {
                return true;
            }
        }
        return false;
    }

    private static boolean accepts(AnnotationMirror mirror, Code code) {
        TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
        return type.getQualifiedName().contentEquals("java.lang.SuppressWarnings")
                && mirror.getElementValues().values().stream().anyMatch(value -> names(value, code));
    }

    private static boolean names(AnnotationValue value, Code code) {
        return value.getValue() instanceof List<?> list
                ? list.stream().anyMatch(item -> item instanceof AnnotationValue nested && names(nested, code))
                : code.name().equals(value.getValue());
    }
}
