package dev.retort.processor.reader;

import dev.retort.processor.model.Places;
import dev.retort.schema.Origin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.Element;

/** Finds the elements, annotations and annotation values that places of the model stand for. */
public final class ElementIndex {
    private final SortedMap<Origin, Element> elements;

    ElementIndex(Map<Origin, Element> elements) {
        this.elements = Collections.unmodifiableSortedMap(new TreeMap<>(elements));
    }

    /**
     * Where a message about a place can sit, best first: the attribute or class itself with the annotation
     * and value that is meant, then what encloses it, up to the entity. The attribute of an embeddable or
     * mapped superclass is an element of that class, which may be a class file without positions: then a
     * later one is the place to use. Empty if the place is not of this model.
     */
    public List<ElementPlace> resolve(Origin place) {
        List<ElementPlace> found = new ArrayList<>();
        Origin current = Places.element(place);
        String annotationPath = Places.annotationPath(place);
        while (true) {
            Element element = elements.get(current);
            if (element != null) {
                found.add(
                        annotationPath.isEmpty()
                                ? new ElementPlace(element, null, null)
                                : AnnotationPath.resolve(element, annotationPath));
            }
            annotationPath = "";
            if (current.path().isEmpty()) {
                return List.copyOf(found);
            }
            int dot = current.path().lastIndexOf('.');
            current = new Origin(current.type(), dot < 0 ? "" : current.path().substring(0, dot));
        }
    }
}
