package dev.retort.processor.sets;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The entities and converters that declarations of sets name and that are not compiled: those of class files. */
final class ClassPathModel {
    private final Elements elements;
    private final Sources sources;
    private final PackagesBelow below;

    ClassPathModel(Elements elements, Filer filer, Sources sources) {
        this.elements = elements;
        this.sources = sources;
        below = new PackagesBelow(elements, filer);
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
                SortedSet<String> packages = new TreeSet<>();
                for (TypeElement type : types(name)) {
                    if (!sources.contains(type)) {
                        packages.addAll(below.of(type));
                    }
                    add(type, found);
                }
                packages.forEach(inner -> types(inner).forEach(type -> add(type, found)));
            }
        }
        return found;
    }

    private List<TypeElement> types(String packageName) {
        PackageElement named = elements.getPackageElement(packageName);
        return named == null ? List.of() : ElementFilter.typesIn(named.getEnclosedElements());
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
