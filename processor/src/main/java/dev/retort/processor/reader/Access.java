package dev.retort.processor.reader;

import dev.retort.schema.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Where the state of a class is read from, and where its annotations are. */
enum Access {
    FIELD,
    PROPERTY;

    private static final Origin NOWHERE = new Origin("", "");
    private static final Set<String> IDENTIFIERS = Set.of("Id", "EmbeddedId");

    /** What {@code @Access} says on a class, field or method, or {@code null} if it is not there. */
    static @Nullable Access said(Element element) {
        AnnotationView access = new Annotated(element, NOWHERE).find("Access");
        if (access == null) {
            return null;
        }
        return "PROPERTY".equals(access.constant("value")) ? PROPERTY : FIELD;
    }

    /**
     * The default of an entity and of what it extends: where the identifier is annotated, else where
     * anything is annotated, looked for in the class and then in its superclasses.
     */
    static Access defaultOf(TypeElement entity) {
        List<TypeElement> classes = withSuperclasses(entity);
        for (TypeElement type : classes) {
            if (said(type) == null) {
                for (Element member : type.getEnclosedElements()) {
                    if (canTell(member) && hasMapping(member, IDENTIFIERS)) {
                        return of(member);
                    }
                }
            }
        }
        for (TypeElement type : classes) {
            for (Element member : type.getEnclosedElements()) {
                if (canTell(member) && hasMapping(member, Set.of())) {
                    return of(member);
                }
            }
        }
        return FIELD;
    }

    private static Access of(Element member) {
        return member.getKind() == ElementKind.METHOD ? PROPERTY : FIELD;
    }

    private static boolean canTell(Element member) {
        return said(member) == null
                && (member.getKind() == ElementKind.FIELD
                        || member instanceof ExecutableElement method && Getters.isGetter(method));
    }

    /** Whether a member has one of the annotations; of an empty set: any that makes it persistent. */
    private static boolean hasMapping(Element member, Set<String> jakartaNames) {
        return new Annotated(member, NOWHERE)
                .names().stream()
                        .filter(name -> name.startsWith(Annotated.JAKARTA))
                        .map(name -> name.substring(Annotated.JAKARTA.length()))
                        .anyMatch(name -> jakartaNames.isEmpty()
                                ? !name.equals("Transient") && !Annotations.isCallback(name)
                                : jakartaNames.contains(name));
    }

    private static List<TypeElement> withSuperclasses(TypeElement entity) {
        List<TypeElement> classes = new ArrayList<>();
        TypeElement current = entity;
        while (current != null) {
            if (Annotated.has(current, "Entity") || Annotated.has(current, "MappedSuperclass")) {
                classes.add(current);
            }
            current = current.getSuperclass().getKind() == TypeKind.DECLARED
                    ? (TypeElement) ((DeclaredType) current.getSuperclass()).asElement()
                    : null;
        }
        return classes;
    }
}
