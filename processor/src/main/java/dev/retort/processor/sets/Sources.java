package dev.retort.processor.sets;

import dev.retort.annotations.MigrationSet;
import dev.retort.annotations.Revision;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What was given to the compiler or written in this very compile, by name: the elements of one round mean
 * nothing in the next.
 */
public final class Sources {
    private static final List<String> MANAGED = List.of("jakarta.persistence.Entity", "jakarta.persistence.Converter");

    private final SortedSet<String> types = new TreeSet<>();
    private final SortedSet<String> managed = new TreeSet<>();
    private final SortedSet<String> revisions = new TreeSet<>();
    private final SortedSet<String> declaringTypes = new TreeSet<>();
    private final SortedSet<String> declaringPackages = new TreeSet<>();
    private final SortedSet<String> packages = new TreeSet<>();

    /** Adds what a round begins with. */
    public void add(RoundEnvironment round, Elements elements) {
        for (Element root : round.getRootElements()) {
            if (root instanceof TypeElement type) {
                types.add(type.getQualifiedName().toString());
                packages.add(elements.getPackageOf(type).getQualifiedName().toString());
            } else if (root instanceof PackageElement named) {
                packages.add(named.getQualifiedName().toString());
            }
        }
        MANAGED.forEach(annotation -> collect(round, elements, annotation, managed, new TreeSet<>()));
        collect(round, elements, Revision.class.getName(), revisions, new TreeSet<>());
        collect(round, elements, MigrationSet.class.getName(), declaringTypes, declaringPackages);
    }

    /** Whether nothing was given that a migration set could be made of. */
    public boolean isEmpty() {
        return managed.isEmpty() && revisions.isEmpty() && declaringTypes.isEmpty() && declaringPackages.isEmpty();
    }

    /** The entities and converters. */
    public SortedSet<String> managed() {
        return Collections.unmodifiableSortedSet(managed);
    }

    /** The revisions' classes. */
    public SortedSet<String> revisions() {
        return Collections.unmodifiableSortedSet(revisions);
    }

    /** The classes. */
    public SortedSet<String> typeNames() {
        return Collections.unmodifiableSortedSet(types);
    }

    /** The classes, as the compiler knows them now. */
    public List<TypeElement> types(Elements elements) {
        return types.stream()
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether a class is among them, at the top level or inside of another. */
    public boolean contains(TypeElement type) {
        TypeElement top = type;
        while (top.getEnclosingElement() instanceof TypeElement outer) {
            top = outer;
        }
        return types.contains(top.getQualifiedName().toString());
    }

    /** Whether a class of that name is among the entities, converters and revisions. */
    public boolean contains(String type) {
        return managed.contains(type) || revisions.contains(type);
    }

    /** Whether a class's annotations make it part of a model. */
    static boolean isManaged(TypeElement type) {
        return MANAGED.stream().anyMatch(annotation -> Values.of(type, annotation) != null);
    }

    SortedSet<String> declaringTypes() {
        return Collections.unmodifiableSortedSet(declaringTypes);
    }

    SortedSet<String> declaringPackages() {
        return Collections.unmodifiableSortedSet(declaringPackages);
    }

    /** The packages of all classes, and those that have a {@code package-info}. */
    SortedSet<String> packages() {
        return Collections.unmodifiableSortedSet(packages);
    }

    private static void collect(
            RoundEnvironment round, Elements elements, String annotation, Set<String> names, Set<String> packageNames) {
        TypeElement type = elements.getTypeElement(annotation);
        if (type != null) {
            for (Element element : round.getElementsAnnotatedWith(type)) {
                if (element instanceof TypeElement named) {
                    names.add(named.getQualifiedName().toString());
                } else if (element instanceof PackageElement named) {
                    packageNames.add(named.getQualifiedName().toString());
                }
            }
        }
    }
}
