package dev.retort.processor.sets;

import dev.retort.annotations.Database;
import dev.retort.annotations.MigrationSet;
import dev.retort.annotations.Naming;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @MigrationSet} says.
 *
 * @param name the set's name
 * @param element the qualified name of the package or class that says it
 * @param home the package of that
 * @param packages the packages that belong to it, with those below them
 * @param entities entities that belong to it besides
 * @param unit the persistence unit whose classes belong to it besides; empty for none
 * @param revisions the package of the revisions, or {@code null} for the default
 * @param naming how tables and columns are called where the mapping does not say
 * @param validation whether what Bean Validation demands is part of the schema
 * @param databases the databases that the revisions are for
 */
record SetDeclaration(
        String name,
        String element,
        String home,
        List<String> packages,
        List<String> entities,
        String unit,
        @Nullable String revisions,
        Naming naming,
        boolean validation,
        List<Database> databases) {
    static final String DEFAULT_NAME = "default";

    SetDeclaration {
        packages = List.copyOf(packages);
        entities = List.copyOf(entities);
        databases = List.copyOf(databases);
    }

    /** What is said on a package or class, or {@code null} if nothing is. */
    static @Nullable SetDeclaration of(Element element) {
        Values values = Values.of(element, MigrationSet.class.getName());
        if (values == null) {
            return null;
        }
        List<String> packages = values.texts("packages");
        List<String> entities = values.types("entities");
        String unit = values.text("persistenceUnit", "");
        if (packages.isEmpty() && entities.isEmpty() && unit.isEmpty()) {
            packages = List.of(packageOf(element));
        }
        String revisions = values.text("revisions", "");
        return new SetDeclaration(
                values.text("value", DEFAULT_NAME),
                nameOf(element),
                packageOf(element),
                packages,
                entities,
                unit,
                revisions.isEmpty() ? null : revisions,
                values.constants("naming", Naming.class).stream().findFirst().orElse(Naming.JAKARTA),
                values.flag("validation", true),
                values.constants("databases", Database.class));
    }

    /** The same with more classes. */
    SetDeclaration with(List<String> classes) {
        List<String> all = new ArrayList<>(entities);
        all.addAll(classes);
        return new SetDeclaration(name, element, home, packages, all, unit, revisions, naming, validation, databases);
    }

    /**
     * How closely an entity belongs to the set: the length of the package's name that takes it in, more for
     * one that is named itself, and -1 if it does not belong.
     */
    int claimOn(String entity, String packageName) {
        if (entities.contains(entity)) {
            return Integer.MAX_VALUE;
        }
        return packages.stream()
                .filter(name -> Packages.isWithin(packageName, name))
                .mapToInt(String::length)
                .max()
                .orElse(-1);
    }

    private static String nameOf(Element element) {
        return element instanceof PackageElement named
                ? named.getQualifiedName().toString()
                : ((TypeElement) element).getQualifiedName().toString();
    }

    private static String packageOf(Element element) {
        Element enclosing = element;
        while (!(enclosing instanceof PackageElement)) {
            enclosing = enclosing.getEnclosingElement();
        }
        return ((PackageElement) enclosing).getQualifiedName().toString();
    }
}
