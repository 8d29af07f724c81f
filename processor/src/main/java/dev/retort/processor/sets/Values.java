package dev.retort.processor.sets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** The values of an annotation as they are written, without loading a class of the program. */
final class Values {
    private final Map<String, Object> written = new HashMap<>();

    private Values(AnnotationMirror mirror) {
        mirror.getElementValues()
                .forEach((member, value) -> written.put(member.getSimpleName().toString(), value.getValue()));
    }

    /** The values of the annotation of that name, or {@code null} if the element does not have it. */
    static @Nullable Values of(Element element, String annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            if (type.getQualifiedName().contentEquals(annotation)) {
                return new Values(mirror);
            }
        }
        return null;
    }

    String text(String member, String otherwise) {
        return written.get(member) instanceof String text ? text : otherwise;
    }

    boolean flag(String member, boolean otherwise) {
        return items(member).stream()
                .filter(Boolean.class::isInstance)
                .map(Boolean.class::cast)
                .findFirst()
                .orElse(otherwise);
    }

    List<String> texts(String member) {
        List<String> texts = new ArrayList<>();
        for (Object item : items(member)) {
            if (item instanceof String text) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The qualified names of classes; those that do not exist are left out. */
    List<String> types(String member) {
        List<String> types = new ArrayList<>();
        for (Object item : items(member)) {
            if (item instanceof DeclaredType type && type.asElement() instanceof TypeElement element) {
                types.add(element.getQualifiedName().toString());
            }
        }
        return types;
    }

    /** The constants of an enum. */
    <E extends Enum<E>> List<E> constants(String member, Class<E> type) {
        List<E> constants = new ArrayList<>();
        for (Object item : items(member)) {
            if (item instanceof VariableElement constant) {
                constants.add(Enum.valueOf(type, constant.getSimpleName().toString()));
            }
        }
        return constants;
    }

    private List<Object> items(String member) {
        Object value = written.get(member);
        if (!(value instanceof List<?> list)) {
            return value == null ? List.of() : List.of(value);
        }
        List<Object> items = new ArrayList<>();
        for (Object item : list) {
            items.add(item instanceof AnnotationValue nested ? nested.getValue() : item);
        }
        return items;
    }
}
