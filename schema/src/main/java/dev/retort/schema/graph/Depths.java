package dev.retort.schema.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** How deep revisions lie, found by taking away, again and again, what has no parent left. */
final class Depths {
    private Depths() {}

    /**
     * The depth of each revision by its id, 1 where it has no parent; one that others were squashed into is as
     * deep as they are many, so that depths do not shrink. What is on a circle or behind one has none.
     *
     * @param replacements the revision that each squashed one was squashed into
     */
    static Map<String, Integer> of(Collection<RevisionNode> revisions, Map<String, RevisionNode> replacements) {
        Map<String, List<String>> children = new HashMap<>();
        Map<String, Integer> parentsLeft = new HashMap<>();
        Map<String, Integer> deepestParent = new HashMap<>();
        Deque<String> free = new ArrayDeque<>();
        Map<String, Integer> steps = new HashMap<>();
        for (RevisionNode node : revisions) {
            steps.put(node.id(), Math.max(1, node.replaces().size()));
            SortedSet<String> parents = parents(node, replacements);
            parents.forEach(parent ->
                    children.computeIfAbsent(parent, p -> new ArrayList<>()).add(node.id()));
            parentsLeft.put(node.id(), parents.size());
            if (parents.isEmpty()) {
                free.add(node.id());
            }
        }
        Map<String, Integer> depths = new HashMap<>();
        while (!free.isEmpty()) {
            String id = free.remove();
            int depth = deepestParent.getOrDefault(id, 0) + steps.get(id);
            depths.put(id, depth);
            for (String child : children.getOrDefault(id, List.of())) {
                deepestParent.merge(child, depth, Math::max);
                if (parentsLeft.merge(child, -1, Integer::sum) == 0) {
                    free.add(child);
                }
            }
        }
        return depths;
    }

    /** A revision's parents; one that was squashed is now the revision it was squashed into. */
    static SortedSet<String> parents(RevisionNode node, Map<String, RevisionNode> replacements) {
        SortedSet<String> parents = new TreeSet<>();
        for (String parent : node.parents()) {
            RevisionNode squash = replacements.get(parent);
            parents.add(squash == null ? parent : squash.id());
        }
        return parents;
    }
}
