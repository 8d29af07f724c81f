package dev.retort.schema.graph;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A revision as the graph sees it.
 *
 * @param id its id
 * @param parents the ids of the revisions that come before it, sorted
 * @param name the simple name of its class, for messages
 * @param labels the names of the branch that begins with it
 * @param replaces the ids of the revisions that were squashed into it, parents before children; its
 *     schema is that of the last one
 * @param dependsOn the revisions of other sets that must be applied before it, as {@code set/id}
 */
public record RevisionNode(
        String id,
        SortedSet<String> parents,
        String name,
        SortedSet<String> labels,
        List<String> replaces,
        List<String> dependsOn) {

    public RevisionNode {
        parents = Collections.unmodifiableSortedSet(new TreeSet<>(parents));
        labels = Collections.unmodifiableSortedSet(new TreeSet<>(labels));
        replaces = List.copyOf(replaces);
        dependsOn = List.copyOf(dependsOn);
    }

    /** A revision with nothing but parents. */
    public static RevisionNode of(String id, Collection<String> parents, String name) {
        return new RevisionNode(id, new TreeSet<>(parents), name, new TreeSet<>(), List.of(), List.of());
    }

    /** The same revision with a label. */
    public RevisionNode withLabel(String label) {
        SortedSet<String> more = new TreeSet<>(labels);
        more.add(label);
        return new RevisionNode(id, parents, name, more, replaces, dependsOn);
    }

    /** The same revision as the one that others were squashed into, parents before children. */
    public RevisionNode replacing(List<String> ids) {
        return new RevisionNode(id, parents, name, labels, ids, dependsOn);
    }

    /** How messages speak of it: {@code 7c1f0a9e42b8 (R0002_AddEmailToCustomers)}. */
    @Override
    public String toString() {
        return id + " (" + name + ")";
    }
}
