package dev.retort.processor.reader;

import dev.retort.processor.model.Places;
import dev.retort.schema.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** An element with its annotations by qualified name, and the place that it is at. */
final class Annotated {
    static final String JAKARTA = "jakarta.persistence.";
    static final String RETORT = "dev.retort.annotations.";

    private final Element element;
    private final Origin place;
    private final Map<String, AnnotationMirror> mirrors;

    Annotated(Element element, Origin place) {
        this.element = element;
        this.place = place;
        this.mirrors = mirrorsOf(element);
    }

    static boolean has(Element element, String jakartaName) {
        return mirrorsOf(element).containsKey(JAKARTA + jakartaName);
    }

    Element element() {
        return element;
    }

    Origin place() {
        return place;
    }

    /** The qualified names of the annotations, in the order in which they are written. */
    Set<String> names() {
        return mirrors.keySet();
    }

    /** Whether an annotation of Jakarta Persistence is there. */
    boolean has(String jakartaName) {
        return !mirrors.isEmpty() && mirrors.containsKey(JAKARTA + jakartaName);
    }

    /** An annotation of Jakarta Persistence, by its simple name. */
    @Nullable
    AnnotationView find(String jakartaName) {
        return find(JAKARTA, jakartaName);
    }

    /** An annotation of Hibernate, by its simple name. */
    @Nullable
    AnnotationView findHibernate(String name) {
        return find(HibernateAnnotations.PACKAGE, name);
    }

    /** Most attributes have no annotation, and are asked for dozens: no name is put together for them. */
    private @Nullable AnnotationView find(String prefix, String name) {
        return mirrors.isEmpty() ? null : findQualified(prefix + name);
    }

    /** The class of an annotation that is there, or {@code null}. */
    @Nullable
    Element typeOf(String qualifiedName) {
        AnnotationMirror mirror = mirrors.get(qualifiedName);
        return mirror == null ? null : mirror.getAnnotationType().asElement();
    }

    /** The annotations of one kind, whether they are written one by one or in their container. */
    List<AnnotationView> findAll(String jakartaName, String containerName) {
        return findAllQualified(JAKARTA + jakartaName, JAKARTA + containerName);
    }

    @Nullable
    AnnotationView findQualified(String qualifiedName) {
        AnnotationMirror mirror = mirrors.get(qualifiedName);
        return mirror == null ? null : new AnnotationView(mirror, Places.annotation(place, simpleName(mirror)));
    }

    List<AnnotationView> findAllQualified(String qualifiedName, String containerName) {
        if (mirrors.isEmpty()) {
            return List.of();
        }
        List<AnnotationView> found = new ArrayList<>();
        AnnotationView single = findQualified(qualifiedName);
        if (single != null) {
            found.add(single);
        }
        AnnotationView container = findQualified(containerName);
        if (container != null) {
            found.addAll(container.annotations("value"));
        }
        return found;
    }

    private static Map<String, AnnotationMirror> mirrorsOf(Element element) {
        Map<String, AnnotationMirror> mirrors = new LinkedHashMap<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            mirrors.putIfAbsent(type.getQualifiedName().toString(), mirror);
        }
        return mirrors;
    }

    private static String simpleName(AnnotationMirror mirror) {
        return mirror.getAnnotationType().asElement().getSimpleName().toString();
    }
}
