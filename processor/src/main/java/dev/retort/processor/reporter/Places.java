package dev.retort.processor.reporter;

import dev.retort.processor.reader.ElementIndex;
import dev.retort.processor.reader.ElementPlace;
import dev.retort.processor.sets.Sources;
import dev.retort.schema.Origin;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds where in the sources a finding can be shown. Elements of class files have no position: what is
 * about them is shown on the nearest thing that has one.
 */
public final class Places {
    private final Elements elements;
    private final Sources sources;
    private final List<ElementIndex> indexes = new ArrayList<>();

    public Places(Elements elements, Sources sources) {
        this.elements = elements;
        this.sources = sources;
    }

    /** Adds the places of a model. */
    public void add(ElementIndex index) {
        indexes.add(index);
    }

    Place of(@Nullable Origin origin) {
        if (origin == null) {
            return Place.NOWHERE;
        }
        List<ElementPlace> candidates = candidates(origin);
        for (ElementPlace candidate : candidates) {
            if (hasPosition(candidate.element())) {
                boolean exact = candidate.equals(candidates.get(0));
                return new Place(candidate.element(), candidate.annotation(), candidate.value(), exact);
            }
        }
        return Place.NOWHERE;
    }

    /** What a finding is about, position or not: people may accept it there. */
    @Nullable
    Element subject(@Nullable Origin origin) {
        List<ElementPlace> candidates = origin == null ? List.of() : candidates(origin);
        return candidates.isEmpty() ? null : candidates.get(0).element();
    }

    private List<ElementPlace> candidates(Origin origin) {
        for (ElementIndex index : indexes) {
            List<ElementPlace> found = index.resolve(origin);
            if (!found.isEmpty()) {
                return found;
            }
        }
        Element named = elements.getTypeElement(origin.type());
        if (named == null) {
            named = elements.getPackageElement(origin.type());
        }
        return named == null ? List.of() : List.of(new ElementPlace(named, null, null));
    }

    private boolean hasPosition(Element element) {
        Element enclosing = element;
        while (enclosing != null && !(enclosing instanceof TypeElement) && !(enclosing instanceof PackageElement)) {
            enclosing = enclosing.getEnclosingElement();
        }
        return enclosing instanceof PackageElement || (enclosing instanceof TypeElement type && sources.contains(type));
    }
}
