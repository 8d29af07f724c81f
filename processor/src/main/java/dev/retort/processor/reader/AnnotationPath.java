package dev.retort.processor.reader;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Walks from an element down a path such as {@code Table.indexes[1].columnList}. */
final class AnnotationPath {
    private static final Pattern STEP = Pattern.compile("\\.([^.\\[]+)|\\[(\\d+)]");

    private AnnotationPath() {}

    /** As far down as the path leads. */
    static ElementPlace resolve(Element element, String path) {
        int end = 0;
        while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
            end++;
        }
        AnnotationMirror annotation = annotation(element, path.substring(0, end));
        if (annotation == null) {
            return new ElementPlace(element, null, null);
        }
        AnnotationValue value = null;
        AnnotationMirror current = annotation;
        Matcher step = STEP.matcher(path);
        for (int at = end; step.find(at); at = step.end()) {
            AnnotationValue next = step.group(1) != null ? member(current, step.group(1)) : item(value, step.group(2));
            if (next == null) {
                break;
            }
            value = next;
            current = value.getValue() instanceof AnnotationMirror nested ? nested : null;
        }
        return new ElementPlace(element, annotation, value);
    }

    private static @Nullable AnnotationMirror annotation(Element element, String simpleName) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().asElement().getSimpleName().contentEquals(simpleName)) {
                return mirror;
            }
        }
        return null;
    }

    private static @Nullable AnnotationValue member(@Nullable AnnotationMirror annotation, String name) {
        if (annotation == null) {
            return null;
        }
        for (var entry : annotation.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                return entry.getValue();
            }
        }
        return null;
    }

    private static @Nullable AnnotationValue item(@Nullable AnnotationValue array, String index) {
        if (array == null || !(array.getValue() instanceof List<?> values)) {
            return null;
        }
        int i = Integer.parseInt(index);
        return i < values.size() && values.get(i) instanceof AnnotationValue item ? item : null;
    }
}
