package dev.retort.schema.graph;

import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a database is in the graph, and what leads from there to a target.
 *
 * <p>All methods throw {@link RetortException} where the target does not exist, is ambiguous or lies in
 * the other direction; nothing is then decided.
 */
public final class Position {
    private final RevisionGraph graph;
    private final Set<String> applied;

    private Position(RevisionGraph graph, Collection<String> applied) {
        this.graph = graph;
        this.applied = Collections.unmodifiableSet(new LinkedHashSet<>(applied));
        for (String id : applied) {
            if (!graph.contains(id)) {
                throw new RetortException(
                        Code.RT527,
                        "the database has revision " + id + ", which is not among the known ones; use the build that"
                                + " brought it, or a newer one");
            }
        }
    }

    /**
     * The position of a database by the log of what was applied to it, without what was undone again.
     *
     * @param applied the ids of the applied revisions, in the order in which they were applied
     */
    public static Position ofApplied(RevisionGraph graph, Collection<String> applied) {
        return new Position(graph, applied);
    }

    /** The position of a database that has some revisions and all that come before them. */
    public static Position at(RevisionGraph graph, Collection<String> heads) {
        Position known = new Position(graph, heads);
        return new Position(graph, graph.withAncestors(known.applied));
    }

    /** The applied revisions after which none of them comes, sorted. */
    public List<String> heads() {
        return sorted(graph.headsOf(applied));
    }

    /** What an upgrade to everything would apply, in its order. */
    public List<String> pending() {
        return notApplied(graph.ids());
    }

    /** The route forward to a target; empty where it was reached or passed already. */
    public Route upgrade(Target target) {
        if (target.point() == Target.Place.BASE || steps(target) < 0) {
            throw wrongDirection(target, "an upgrade only leads forward: use downgrade");
        }
        return new Route(List.of(), notApplied(graph.withAncestors(headsAt(target))));
    }

    /**
     * The route back to a target. To a revision: what comes after it is undone, and other branches stay as
     * they are. To {@code -n}: the last {@code n} that were applied are undone.
     */
    public Route downgrade(Target target) {
        if (steps(target) > 0) {
            throw wrongDirection(target, "a downgrade only leads back: use upgrade");
        }
        if (target.point() == Target.Place.BASE) {
            return new Route(undoOrder(branch(target)), List.of());
        }
        if (target.point() instanceof Target.Steps) {
            return new Route(lastApplied(target), List.of());
        }
        Set<String> undone = new HashSet<>();
        for (String id : headsAt(target)) {
            if (!applied.contains(id)) {
                throw wrongDirection(target, "revision " + graph.node(id) + " is not applied: use upgrade");
            }
            undone.addAll(graph.descendants(id));
        }
        return new Route(undoOrder(undone), List.of());
    }

    /** The route to exactly the target and what comes before it, whichever direction that is. */
    public Route goTo(Target target) {
        List<String> wanted = graph.withAncestors(headsAt(target));
        Set<String> unwanted = new HashSet<>(applied);
        wanted.forEach(unwanted::remove);
        return new Route(undoOrder(unwanted), notApplied(wanted));
    }

    /** The heads that a database at the target has, sorted: what to stamp it with. */
    public List<String> headsAt(Target target) {
        Target.Point point = target.point();
        if (point == Target.Place.HEAD) {
            return onlyHead(target);
        }
        if (point == Target.Place.HEADS) {
            return sorted(graph.headsOf(branch(target)));
        }
        if (point instanceof Target.Revision revision) {
            return List.of(graph.resolve(revision.prefix()));
        }
        Set<String> left = new LinkedHashSet<>(applied);
        if (steps(target) > 0) {
            left.addAll(nextPending(target));
        } else if (point instanceof Target.Steps) {
            lastApplied(target).forEach(left::remove);
        } else {
            branch(target).forEach(left::remove);
        }
        return sorted(graph.headsOf(left));
    }

    private static int steps(Target target) {
        return target.point() instanceof Target.Steps steps ? steps.count() : 0;
    }

    /** The labelled revision and what comes after it; everything where no label is given. */
    private List<String> branch(Target target) {
        if (target.label() == null) {
            return graph.ids();
        }
        String first = graph.labelled(target.label());
        if (first == null) {
            List<String> labels = graph.nodes().stream()
                    .flatMap(node -> node.labels().stream())
                    .sorted()
                    .toList();
            throw new RetortException(
                    Code.RT525,
                    "no revision has the label '" + target.label() + "'; "
                            + (labels.isEmpty() ? "none has any" : "labels are " + String.join(", ", labels)));
        }
        return graph.withDescendants(List.of(first));
    }

    private List<String> onlyHead(Target target) {
        List<String> heads = graph.headsOf(branch(target));
        if (heads.size() > 1) {
            List<String> named =
                    heads.stream().map(id -> graph.node(id).toString()).toList();
            throw new RetortException(
                    Code.RT523,
                    "'" + target + "' means one revision, but there are " + heads.size() + " heads: "
                            + String.join(", ", named) + "; use heads for all of them, name one by its id, or compile"
                            + " the model so that they are merged");
        }
        return heads;
    }

    private List<String> nextPending(Target target) {
        List<String> pending = notApplied(graph.withAncestors(branch(target)));
        requireEnough(target, pending, "pending");
        return pending.subList(0, steps(target));
    }

    private List<String> lastApplied(Target target) {
        List<String> undoable = undoOrder(branch(target));
        requireEnough(target, undoable, "applied");
        return undoable.subList(0, -steps(target));
    }

    private static void requireEnough(Target target, List<String> ids, String what) {
        if (ids.size() < Math.abs(steps(target))) {
            throw new RetortException(
                    Code.RT524,
                    "'" + target + "' is too far: "
                            + (ids.isEmpty()
                                    ? "nothing is "
                                    : "only " + ids.size() + " "
                                            + (ids.size() == 1 ? "revision is " : "revisions are "))
                            + what);
        }
    }

    private List<String> notApplied(List<String> ids) {
        return ids.stream().filter(id -> !applied.contains(id)).toList();
    }

    /** Those of some revisions that are applied, the last applied first. */
    private List<String> undoOrder(Collection<String> ids) {
        Set<String> wanted = new HashSet<>(ids);
        List<String> order = new ArrayList<>(applied);
        order.removeIf(id -> !wanted.contains(id));
        Collections.reverse(order);
        return order;
    }

    private static List<String> sorted(List<String> ids) {
        return ids.stream().sorted().toList();
    }

    private static RetortException wrongDirection(Target target, String why) {
        return new RetortException(Code.RT526, "'" + target + "' does not lead there: " + why);
    }
}
