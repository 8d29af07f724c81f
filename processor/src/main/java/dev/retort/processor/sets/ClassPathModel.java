package dev.retort.processor.sets;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The entities and converters that declarations of sets name and that are not compiled: those of class files. */
final class ClassPathModel {
    private final Elements elements;
    private final Sources sources;

    ClassPathModel(Elements elements, Sources sources) {
        this.elements = elements;
        this.sources = sources;
    }

    SortedSet<String> of(List<SetDeclaration> declarations) {
        SortedSet<String> found = new TreeSet<>();
        for (SetDeclaration declaration : declarations) {
            for (String entity : declaration.entities()) {
                TypeElement type = elements.getTypeElement(entity);
                if (type != null) {
                    add(type, found);
                }
            }
            for (String name : declaration.packages()) {
                PackageElement named = elements.getPackageElement(name);
                if (named != null) {
                    ElementFilter.typesIn(named.getEnclosedElements()).forEach(type -> add(type, found));
                }
            }
        }
        return found;
    }

    private void add(TypeElement type, SortedSet<String> found) {
        if (sources.contains(type)) {
            return;
        }
        if (Sources.isManaged(type)) {
            found.add(type.getQualifiedName().toString());
        }
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(inner -> add(inner, found));
    }
}
