package dev.retort.schema.graph;

import dev.retort.schema.finding.Finding;
import dev.retort.schema.finding.RetortException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The revisions of a set as a graph by their parents: an immutable value, cheap at ten thousand revisions.
 *
 * <p>Lists of ids that it gives are in its one order: parents before children, by depth and then by id, so
 * the same revisions are always applied in the same order, whatever order they were found in.
 *
 * <p>Methods that take ids throw {@link IllegalArgumentException} for one that is not in the graph; what a
 * person typed goes through {@link #resolve} first.
 */
public final class RevisionGraph {
    private final List<RevisionNode> nodes;
    private final Map<String, Integer> indexes;
    private final TreeMap<String, RevisionNode> replacements;
    private final int[][] parents;
    private final int[][] children;
    private final int[] depths;

    private RevisionGraph(
            List<RevisionNode> nodes, TreeMap<String, RevisionNode> replacements, Map<String, Integer> depthById) {
        this.nodes = List.copyOf(nodes);
        this.replacements = replacements;
        indexes = new HashMap<>();
        nodes.forEach(node -> indexes.put(node.id(), indexes.size()));
        depths = nodes.stream().mapToInt(node -> depthById.get(node.id())).toArray();
        parents = new int[nodes.size()][];
        List<List<Integer>> childLists = new ArrayList<>();
        nodes.forEach(node -> childLists.add(new ArrayList<>()));
        for (int i = 0; i < parents.length; i++) {
            int child = i;
            parents[i] = Depths.parents(nodes.get(i), replacements).stream()
                    .mapToInt(this::indexOf)
                    .toArray();
            for (int parent : parents[i]) {
                childLists.get(parent).add(child);
            }
        }
        children = childLists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /**
     * The graph of some revisions, in whatever order they are given.
     *
     * @throws RetortException if they are not a graph: the first of their {@link #problems}
     */
    public static RevisionGraph of(Collection<RevisionNode> revisions) {
        for (Finding problem : problems(revisions)) {
            throw new RetortException(problem.code(), problem.message());
        }
        TreeMap<String, RevisionNode> replacements = new TreeMap<>();
        revisions.forEach(node -> node.replaces().forEach(id -> replacements.put(id, node)));
        Map<String, Integer> depths = Depths.of(revisions, replacements);
        List<RevisionNode> ordered = new ArrayList<>(revisions);
        ordered.sort(Comparator.<RevisionNode>comparingInt(node -> depths.get(node.id()))
                .thenComparing(RevisionNode::id));
        return new RevisionGraph(ordered, replacements, depths);
    }

    /**
     * What keeps revisions from being a graph, with the way out: parents that are not there, ids or labels
     * that are there twice, circles, squashed revisions that are still there.
     */
    public static List<Finding> problems(Collection<RevisionNode> revisions) {
        return GraphProblems.of(revisions);
    }

    /** The revisions in the order of the graph. */
    public List<RevisionNode> nodes() {
        return nodes;
    }

    /** The ids of the revisions in the order of the graph. */
    public List<String> ids() {
        return nodes.stream().map(RevisionNode::id).toList();
    }

    /** Whether a revision of that id is there. */
    public boolean contains(String id) {
        return indexes.containsKey(id);
    }

    /** The revision of that id. */
    public RevisionNode node(String id) {
        return nodes.get(indexOf(id));
    }

    /** The revision that the one of that id was squashed into, or {@code null} if it was not. */
    public @Nullable RevisionNode replacementOf(String id) {
        return replacements.get(id);
    }

    /** The id of the revision with that label, or {@code null} if none has it. */
    public @Nullable String labelled(String label) {
        return nodes.stream()
                .filter(node -> node.labels().contains(label))
                .map(RevisionNode::id)
                .findFirst()
                .orElse(null);
    }

    /**
     * The id that a person means by it or by the beginning of it.
     *
     * @throws RetortException if no revision's id begins so, or more than one's does
     */
    public String resolve(String idOrPrefix) {
        return PartialIds.resolve(idOrPrefix, this, replacements);
    }

    /** The revisions before it, those that were squashed replaced by what they were squashed into. */
    public List<String> parents(String id) {
        return ids(parents[indexOf(id)]);
    }

    /** The revisions right after it. */
    public List<String> children(String id) {
        return ids(children[indexOf(id)]);
    }

    /**
     * How many revisions lie on the longest way to it, itself included: 1 for the first one. One that others
     * were squashed into counts as many as these.
     */
    public int depth(String id) {
        return depths[indexOf(id)];
    }

    /** The revisions after which none comes. */
    public List<String> heads() {
        return where(i -> children[i].length == 0);
    }

    /** The revisions before which none comes. */
    public List<String> bases() {
        return where(i -> parents[i].length == 0);
    }

    /** Those of some revisions after which none of them comes, directly. */
    public List<String> headsOf(Collection<String> ids) {
        BitSet set = bits(ids);
        return where(i -> set.get(i) && !meets(children[i], set));
    }

    /** Some revisions and all that come before them. */
    public List<String> withAncestors(Collection<String> ids) {
        return ids(closure(ids, parents));
    }

    /** Some revisions and all that come after them. */
    public List<String> withDescendants(Collection<String> ids) {
        return ids(closure(ids, children));
    }

    /** All revisions that come before it. */
    public List<String> ancestors(String id) {
        return without(closure(List.of(id), parents), id);
    }

    /** All revisions that come after it. */
    public List<String> descendants(String id) {
        return without(closure(List.of(id), children), id);
    }

    /** Whether one revision comes before another, or is the other. */
    public boolean reaches(String ancestor, String descendant) {
        return closure(List.of(descendant), parents).get(indexOf(ancestor));
    }

    /** The revisions up to and with {@code to} that are neither {@code from} nor before {@code from}. */
    public List<String> range(Collection<String> from, Collection<String> to) {
        BitSet range = closure(to, parents);
        range.andNot(closure(from, parents));
        return ids(range);
    }

    /**
     * The last revisions that come before all of the given ones, or are one of them: one, as a rule; none
     * where they begin apart; several where branches were merged crosswise.
     */
    public List<String> mergeBases(Collection<String> ids) {
        BitSet common = new BitSet();
        common.set(0, nodes.size());
        ids.forEach(id -> common.and(closure(List.of(id), parents)));
        return where(i -> common.get(i) && !meets(children[i], common));
    }

    private int indexOf(String id) {
        Integer index = indexes.get(id);
        if (index == null) {
            throw new IllegalArgumentException("there is no revision " + id + " in the graph");
        }
        return index;
    }

    private BitSet bits(Collection<String> ids) {
        BitSet bits = new BitSet(nodes.size());
        ids.forEach(id -> bits.set(indexOf(id)));
        return bits;
    }

    /** The given revisions and whatever can be reached from them; without recursion, so that no depth is too deep. */
    private BitSet closure(Collection<String> ids, int[][] next) {
        BitSet reached = bits(ids);
        Deque<Integer> open = new ArrayDeque<>();
        reached.stream().forEach(open::add);
        while (!open.isEmpty()) {
            for (int other : next[open.remove()]) {
                if (!reached.get(other)) {
                    reached.set(other);
                    open.add(other);
                }
            }
        }
        return reached;
    }

    private List<String> without(BitSet set, String id) {
        set.clear(indexOf(id));
        return ids(set);
    }

    private List<String> where(IntPredicate holds) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < parents.length; i++) {
            if (holds.test(i)) {
                ids.add(nodes.get(i).id());
            }
        }
        return List.copyOf(ids);
    }

    private List<String> ids(BitSet set) {
        return where(set::get);
    }

    private List<String> ids(int[] set) {
        List<String> ids = new ArrayList<>();
        for (int i : set) {
            ids.add(nodes.get(i).id());
        }
        return List.copyOf(ids);
    }

    private static boolean meets(int[] some, BitSet set) {
        for (int i : some) {
            if (set.get(i)) {
                return true;
            }
        }
        return false;
    }
}
