package dev.retort.processor.reader;

import dev.retort.schema.Origin;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** What one reading shares: the compiler's utilities, and what was found so far. */
final class ReadContext {
    private final Elements elements;
    private final Types types;
    private final boolean validation;
    private final boolean enumTypes;
    private final Map<Origin, Element> index = new TreeMap<>();
    private final SortedSet<UnresolvedType> unresolved = new TreeSet<>();
    private final List<Finding> findings = new ArrayList<>();

    ReadContext(Elements elements, Types types, boolean validation, boolean enumTypes) {
        this.elements = elements;
        this.types = types;
        this.validation = validation;
        this.enumTypes = enumTypes;
    }

    /** Whether enums that ask for a type of the database get one; otherwise they are text or numbers. */
    boolean enumTypes() {
        return enumTypes;
    }

    /** Whether what Bean Validation demands is part of the schema. */
    boolean validation() {
        return validation;
    }

    Elements elements() {
        return elements;
    }

    Types types() {
        return types;
    }

    /** Remembers the element that a place stands for; the first one counts. */
    void remember(Origin place, Element element) {
        index.putIfAbsent(place, element);
    }

    /** Whether what was remembered there is a getter. */
    boolean isProperty(Origin place) {
        return index.get(place) instanceof ExecutableElement;
    }

    void report(Code code, String message, Origin place) {
        findings.add(Finding.of(code, message, place));
    }

    /** Notes that a type is missing. */
    void unresolved(Origin place, String type) {
        unresolved.add(new UnresolvedType(place, type));
    }

    /** Whether a type is missing. */
    boolean isUnresolved(TypeMirror type) {
        return type.getKind() == TypeKind.ERROR;
    }

    /** The class that a type is of, or {@code null} if it is no class, or one that is missing, which is noted. */
    @Nullable
    TypeElement classOf(TypeMirror type, Origin place) {
        if (type.getKind() == TypeKind.ERROR) {
            unresolved(place, type.toString());
            return null;
        }
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? element
                : null;
    }

    /**
     * The class that a member of an annotation names, or {@code null} if it is not written, is {@code
     * void}, or is missing, which is noted.
     */
    @Nullable
    TypeMirror typeIn(AnnotationView annotation, String member) {
        if (annotation.hasUnknownType(member)) {
            unresolved(annotation.place(member), "the class that is written here");
            return null;
        }
        TypeMirror type = annotation.type(member);
        if (type == null || type.getKind() == TypeKind.VOID) {
            return null;
        }
        if (type.getKind() == TypeKind.ERROR) {
            unresolved(annotation.place(member), type.toString());
            return null;
        }
        return type;
    }

    /** The superclass of a type with its type arguments, or {@code null} if it has none, or one that is missing. */
    @Nullable
    DeclaredType superclass(DeclaredType type, Origin place) {
        TypeMirror declared = ((TypeElement) type.asElement()).getSuperclass();
        if (declared.getKind() == TypeKind.ERROR) {
            unresolved(place, declared.toString());
            return null;
        }
        if (declared.getKind() != TypeKind.DECLARED) {
            return null;
        }
        for (TypeMirror supertype : types.directSupertypes(type)) {
            if (supertype instanceof DeclaredType candidate
                    && candidate.asElement().getKind().isClass()) {
                return candidate;
            }
        }
        return (DeclaredType) declared;
    }

    /** The type as the named class or interface that it is or extends, or {@code null} if it does not. */
    @Nullable
    DeclaredType supertype(TypeMirror type, String className) {
        if (!(type instanceof DeclaredType declared) || !(declared.asElement() instanceof TypeElement element)) {
            return null;
        }
        if (element.getQualifiedName().contentEquals(className)) {
            return declared;
        }
        for (TypeMirror supertype : types.directSupertypes(type)) {
            DeclaredType found = supertype(supertype, className);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The first type argument with which a class extends a generic class or interface, or {@code null}. */
    @Nullable
    TypeMirror argumentOf(@Nullable TypeMirror type, String className) {
        DeclaredType found = type == null ? null : supertype(type, className);
        return found == null || found.getTypeArguments().isEmpty()
                ? null
                : found.getTypeArguments().get(0);
    }

    ElementIndex index() {
        return new ElementIndex(index);
    }

    SortedSet<UnresolvedType> unresolved() {
        return unresolved;
    }

    List<Finding> findings() {
        return findings;
    }
}
