package dev.retort.processor.sets;

import dev.retort.schema.Origin;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * All classes of a set, as far as this compile can know them: those that are compiled, and those that were
 * compiled before and are there as class files. An incremental build compiles only some, so one that is
 * not compiled is gone only where it is proven.
 *
 * @param managed the qualified names of its entities and converters
 * @param conclusive whether what is not among them is gone: if not, nothing may be concluded from the model
 * @param partial whether some of the set's classes were left out of this compile
 * @param notes what people should know about it
 */
public record Membership(SortedSet<String> managed, boolean conclusive, boolean partial, List<Finding> notes) {
    public Membership {
        notes = List.copyOf(notes);
    }

    /**
     * Finds the classes of a set.
     *
     * @param set the set
     * @param history what its snapshots remember
     * @param listed the entities and converters of the last compile
     * @param inClassOutput whether the class file of a class lies where this compile writes its own
     */
    public static Membership of(
            CompiledSet set,
            SetHistory history,
            Collection<String> listed,
            Sources sources,
            Elements elements,
            Predicate<TypeElement> inClassOutput) {
        SortedSet<String> known = new TreeSet<>(history.entities());
        known.addAll(listed);
        known.addAll(set.elsewhere());
        known.removeAll(set.managed());
        SortedSet<String> managed = new TreeSet<>(set.managed());
        SortedSet<String> leftOut = new TreeSet<>();
        SortedSet<String> missing = new TreeSet<>();
        for (String name : known) {
            TypeElement type = elements.getTypeElement(name);
            if (type == null) {
                if (history.entities().contains(name)) {
                    missing.add(name);
                }
            } else if (!sources.contains(type) && Sources.isManaged(type)) {
                managed.add(name);
                if (inClassOutput.test(type)) {
                    leftOut.add(name);
                }
            }
        }
        boolean revisionLeftOut = history.revisions().stream()
                .filter(revision -> !sources.contains(revision))
                .map(elements::getTypeElement)
                .anyMatch(type -> type != null && inClassOutput.test(type));
        boolean partial = revisionLeftOut || !leftOut.isEmpty();
        List<Finding> notes = new ArrayList<>();
        if (!revisionLeftOut) {
            leftOut.forEach(name -> notes.add(stale(name)));
        }
        boolean conclusive = missing.isEmpty() || (!partial && isWhole(set, history, sources));
        if (!conclusive) {
            notes.add(inconclusive(set, missing));
        }
        return new Membership(managed, conclusive, partial, notes);
    }

    /** Whether what is compiled looks like all of the module, rather than a few classes of it by themselves. */
    private static boolean isWhole(CompiledSet set, SetHistory history, Sources sources) {
        boolean model = !set.managed().isEmpty()
                || sources.declaringTypes().contains(set.declaredOn() == null ? "" : set.declaredOn())
                || sources.declaringPackages().contains(set.declaredOn() == null ? "" : set.declaredOn());
        return model && history.revisions().stream().anyMatch(sources::contains);
    }

    private static Finding stale(String name) {
        return Finding.of(
                Code.RT011,
                name + " is not compiled, but its class file is still there, so its table stays; if you deleted the"
                        + " class, clean and compile again",
                new Origin(name, ""));
    }

    private static Finding inconclusive(CompiledSet set, SortedSet<String> missing) {
        return Finding.of(
                Code.RT010,
                "only a part of the migration set '" + set.name() + "' is compiled, and "
                        + String.join(", ", missing)
                        + (missing.size() == 1 ? " is" : " are")
                        + " not found; no table is dropped and no revision written until everything is compiled:"
                        + " clean and compile again",
                null);
    }
}
