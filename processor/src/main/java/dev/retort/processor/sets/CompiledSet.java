package dev.retort.processor.sets;

import dev.retort.annotations.Database;
import dev.retort.annotations.Naming;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A migration set that is compiled.
 *
 * @param name its name
 * @param managed the entities and converters of it that are compiled
 * @param elsewhere the entities and converters that its declaration takes in from class files
 * @param packages the packages that its declaration names
 * @param naming how tables and columns are called where the mapping does not say
 * @param validation whether what Bean Validation demands is part of the schema
 * @param databases the databases that its revisions are for; none: neutral findings only
 * @param revisions the package that a declaration wants new revisions in, or {@code null}
 * @param declaredOn the package or class that declares it, or {@code null} if none does
 * @param home the package of the declaration, or {@code null} if there is none
 */
public record CompiledSet(
        String name,
        SortedSet<String> managed,
        SortedSet<String> elsewhere,
        List<String> packages,
        Naming naming,
        boolean validation,
        List<Database> databases,
        @Nullable String revisions,
        @Nullable String declaredOn,
        @Nullable String home) {
    public CompiledSet {
        managed = Collections.unmodifiableSortedSet(new TreeSet<>(managed));
        elsewhere = Collections.unmodifiableSortedSet(new TreeSet<>(elsewhere));
        packages = List.copyOf(packages);
        databases = List.copyOf(databases);
    }

    /** The packages besides its own that its declaration names, and that have none of some classes, nor below them. */
    public List<String> packagesWithout(Collection<String> classes) {
        return packages.stream()
                .filter(name -> !name.equals(home))
                .filter(name -> classes.stream().noneMatch(type -> type.startsWith(name + ".")))
                .toList();
    }

    /** A set that nobody declares. */
    static CompiledSet undeclared(String name, SortedSet<String> managed, Naming naming) {
        return new CompiledSet(name, managed, new TreeSet<>(), List.of(), naming, true, List.of(), null, null, null);
    }
}
