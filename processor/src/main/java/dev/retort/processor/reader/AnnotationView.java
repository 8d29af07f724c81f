package dev.retort.processor.reader;

import dev.retort.processor.model.Places;
import dev.retort.schema.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** An annotation, its values as they are written, and the place that it is at. */
final class AnnotationView {
    private final Origin place;
    private final String type;
    private final Map<String, AnnotationValue> values = new HashMap<>();

    AnnotationView(AnnotationMirror mirror, Origin place) {
        this.place = place;
        this.type = ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
        mirror.getElementValues()
                .forEach((member, value) -> values.put(member.getSimpleName().toString(), value));
    }

    /** Whether it is an annotation of that name. */
    boolean is(String qualifiedName) {
        return type.equals(qualifiedName);
    }

    Origin place() {
        return place;
    }

    /** The place of one of its members, or its own where the member is not written. */
    Origin place(String member) {
        return values.containsKey(member) ? Places.member(place, member) : place;
    }

    /** Whether the member is written. */
    boolean says(String member) {
        return values.containsKey(member);
    }

    /** A text; {@code null} where it is not written, or empty, which everywhere means the same. */
    @Nullable
    String text(String member) {
        String text = value(member, String.class);
        return text == null || text.isEmpty() ? null : text;
    }

    boolean bool(String member, boolean otherwise) {
        Boolean value = value(member, Boolean.class);
        return value == null ? otherwise : value;
    }

    @Nullable
    Integer integer(String member) {
        return value(member, Integer.class);
    }

    @Nullable
    Long longInteger(String member) {
        return value(member, Long.class);
    }

    int integer(String member, int otherwise) {
        Integer value = integer(member);
        return value == null ? otherwise : value;
    }

    /** The name of an enum's constant. */
    @Nullable
    String constant(String member) {
        VariableElement constant = value(member, VariableElement.class);
        return constant == null ? null : constant.getSimpleName().toString();
    }

    /** A class. */
    @Nullable
    TypeMirror type(String member) {
        return value(member, TypeMirror.class);
    }

    /** The text that stands where a class should be: how javac shows a class that does not exist. */
    boolean hasUnknownType(String member) {
        return values.containsKey(member) && type(member) == null;
    }

    @Nullable
    AnnotationView annotation(String member) {
        AnnotationMirror mirror = value(member, AnnotationMirror.class);
        return mirror == null ? null : new AnnotationView(mirror, Places.member(place, member));
    }

    List<AnnotationView> annotations(String member) {
        List<AnnotationView> views = new ArrayList<>();
        List<Object> items = items(member);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof AnnotationMirror mirror) {
                views.add(new AnnotationView(mirror, Places.item(Places.member(place, member), i)));
            }
        }
        return views;
    }

    List<String> texts(String member) {
        return items(member).stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    /** The names of classes. */
    List<String> typeNames(String member) {
        return items(member).stream()
                .filter(TypeMirror.class::isInstance)
                .map(Object::toString)
                .toList();
    }

    private List<Object> items(String member) {
        AnnotationValue value = values.get(member);
        if (value == null) {
            return List.of();
        }
        if (!(value.getValue() instanceof List<?> list)) {
            return List.of(value.getValue());
        }
        List<Object> items = new ArrayList<>();
        for (Object item : list) {
            items.add(item instanceof AnnotationValue nested ? nested.getValue() : item);
        }
        return items;
    }

    private <T> @Nullable T value(String member, Class<T> type) {
        AnnotationValue value = values.get(member);
        return value != null && type.isInstance(value.getValue()) ? type.cast(value.getValue()) : null;
    }
}
