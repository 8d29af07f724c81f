package dev.retort.runtime.plan;

import dev.retort.runtime.RegisteredRevision;
import dev.retort.runtime.Registry;
import dev.retort.runtime.history.AppliedRevisions;
import dev.retort.runtime.history.AppliedRevisions.Applied;
import dev.retort.schema.graph.RevisionGraph;
import dev.retort.schema.graph.RevisionNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The revisions of one registry, by id and as a graph. */
public final class RevisionIndex {
    private final Registry registry;
    private final Map<String, RegisteredRevision> byId = new HashMap<>();
    private final RevisionGraph graph;

    /**
     * @throws dev.retort.schema.finding.RetortException if the registry's revisions are not a graph
     */
    public RevisionIndex(Registry registry) {
        this.registry = registry;
        List<RegisteredRevision> revisions = registry.revisions();
        this.graph =
                RevisionGraph.of(revisions.stream().map(RevisionIndex::node).toList());
        revisions.forEach(revision -> byId.put(revision.id(), revision));
    }

    private static RevisionNode node(RegisteredRevision revision) {
        return new RevisionNode(
                revision.id(),
                new TreeSet<>(revision.parents()),
                revision.name(),
                new TreeSet<>(revision.labels()),
                revision.replaces(),
                revision.dependsOn());
    }

    /** The migration set. */
    public String set() {
        return registry.set();
    }

    /** The registry. */
    public Registry registry() {
        return registry;
    }

    /** The graph. */
    public RevisionGraph graph() {
        return graph;
    }

    /** The ids of the heads, sorted. */
    public List<String> heads() {
        return registry.heads();
    }

    /** All ids, parents before children. */
    public List<String> ids() {
        return graph.ids();
    }

    /** The revision with that id, or {@code null}. */
    public @Nullable RegisteredRevision get(String id) {
        return byId.get(id);
    }

    /** The revision with that id, which is known to be there. */
    public RegisteredRevision require(String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }

    /** Whether there is a revision with that id. */
    public boolean contains(String id) {
        return byId.containsKey(id);
    }

    /**
     * Has applied revisions seen as those that they were squashed into in this build, and one that others
     * were squashed into elsewhere as these.
     *
     * @return a revision into which some were squashed, but not all are applied, or {@code null}
     */
    public @Nullable RegisteredRevision squash(AppliedRevisions applied) {
        RegisteredRevision half = null;
        for (RegisteredRevision revision : byId.values()) {
            if (!revision.replaces().isEmpty()
                    && applied.squash(
                            new Applied(revision.id(), revision.parents(), revision.name(), ""), revision.replaces())) {
                half = revision;
            }
        }
        unfold(applied);
        return half;
    }

    /** What is applied has all before it: what of that is missing was applied as the one first revision of a squash. */
    private void unfold(AppliedRevisions applied) {
        List<Applied> missing = upTo(applied.ids()).stream()
                .filter(id -> !applied.contains(id))
                .map(this::require)
                .map(each -> new Applied(each.id(), each.parents(), each.name(), ""))
                .toList();
        List<String> unknown = applied.inOrder().stream()
                .filter(each -> !contains(each.id()) && each.parents().isEmpty())
                .map(Applied::id)
                .toList();
        if (!missing.isEmpty() && unknown.size() == 1) {
            applied.unfold(unknown.get(0), missing);
        }
    }

    /** Revisions and all before them, parents before children; ids that are not in the registry are left out. */
    public List<String> upTo(Collection<String> ids) {
        return graph.withAncestors(ids.stream().filter(byId::containsKey).toList());
    }

    /** Those among some revisions of the registry that no other of them comes after, sorted. */
    public List<String> headsOf(Collection<String> ids) {
        Set<String> known = new HashSet<>(ids);
        known.retainAll(byId.keySet());
        return graph.headsOf(known).stream().sorted().toList();
    }
}
