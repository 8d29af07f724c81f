package dev.retort.processor.sets;

import dev.retort.annotations.MigrationSet;
import dev.retort.schema.Origin;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The package that a set's revisions and registry are written into: what a declaration says, or else where
 * the last revision is, so that an entity in a new package moves nothing, or else {@code migrations} below
 * the package of the declaration, or below what all entities have in common.
 *
 * @param name the package, or {@code null} if there is none that would do
 * @param problems why there is none
 */
public record RevisionPackage(@Nullable String name, List<Finding> problems) {
    private static final String BELOW = "migrations";

    public RevisionPackage {
        problems = List.copyOf(problems);
    }

    /** The package of a set. */
    public static RevisionPackage of(CompiledSet set, SetHistory history, Elements elements) {
        if (set.revisions() != null) {
            return new RevisionPackage(set.revisions(), List.of());
        }
        if (history.packageName() != null) {
            return new RevisionPackage(history.packageName(), List.of());
        }
        if (set.home() != null && !set.home().isEmpty()) {
            return new RevisionPackage(set.home() + "." + BELOW, List.of());
        }
        SortedSet<String> packages = new TreeSet<>();
        set.managed().forEach(name -> packages.add(packageOf(name, elements)));
        Optional<String> common = Packages.common(packages);
        if (common.isPresent()) {
            return new RevisionPackage(common.get() + "." + BELOW, List.of());
        }
        return new RevisionPackage(null, List.of(problem(set, packages)));
    }

    private static Finding problem(CompiledSet set, SortedSet<String> packages) {
        String example =
                packages.stream().filter(name -> !name.isEmpty()).findFirst().orElse("com.acme.shop");
        String name = set.name().equals(SetDeclaration.DEFAULT_NAME) ? "" : "\"" + set.name() + "\", ";
        String value = name.isEmpty() ? "" : "value = " + name;
        return Finding.of(
                Code.RT005,
                "the entities of the migration set '" + set.name() + "' have no package in common ("
                        + String.join(
                                ", ",
                                packages.stream().map(RevisionPackage::named).toList())
                        + "), so there is none for its revisions; say it on one of the entities or on a package:\n  @"
                        + MigrationSet.class.getName() + "(" + value + "packages = {"
                        + String.join(
                                ", ",
                                packages.stream()
                                        .map(text -> "\"" + text + "\"")
                                        .toList())
                        + "}, revisions = \"" + example + "." + BELOW + "\")",
                set.managed().isEmpty() ? null : new Origin(set.managed().first(), ""));
    }

    private static String named(String packageName) {
        return packageName.isEmpty() ? "the unnamed package" : packageName;
    }

    private static String packageOf(String type, Elements elements) {
        TypeElement element = elements.getTypeElement(type);
        return element == null
                ? ""
                : elements.getPackageOf(element).getQualifiedName().toString();
    }
}
