package dev.retort.runtime.plan;

import dev.retort.runtime.Direction;
import dev.retort.runtime.history.AppliedRevisions;
import dev.retort.runtime.history.AppliedRevisions.Applied;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import dev.retort.schema.graph.Position;
import dev.retort.schema.graph.RevisionGraph;
import dev.retort.schema.graph.RevisionNode;
import dev.retort.schema.graph.Target;
import java.util.ArrayList;
import java.util.List;

/**
 * The ways from where a database is to targets. Each method throws {@link
 * dev.retort.schema.finding.RetortException} for a target that does not exist, is ambiguous or lies the
 * other way.
 */
public final class Targets {
    private final RevisionIndex index;
    private final AppliedRevisions applied;

    public Targets(RevisionIndex index, AppliedRevisions applied) {
        this.index = index;
        this.applied = applied;
    }

    /** What is to be applied to come to a target, parents first; nothing if the database has it. */
    public List<Move> upgrade(Target target) {
        List<String> known = applied.ids().stream().filter(index::contains).toList();
        return Position.ofApplied(index.graph(), known).upgrade(target).apply().stream()
                .map(id -> new Move(id, Direction.UPGRADE))
                .toList();
    }

    /**
     * What is to be undone to come to a target, children first. To come to this build's heads is to undo
     * what this build does not have.
     */
    public List<Move> downgrade(Target target) {
        List<String> undone = isHeads(target)
                ? applied.newestFirst().stream()
                        .map(Applied::id)
                        .filter(id -> !index.contains(id))
                        .toList()
                : Position.ofApplied(everything(), applied.ids())
                        .downgrade(target)
                        .undo();
        return undone.stream().map(id -> new Move(id, Direction.DOWNGRADE)).toList();
    }

    /** What leads to a target, whichever way it lies: back to a revision that is applied, forward to others. */
    public List<Move> either(Target target) {
        Target.Point point = target.point();
        boolean back = point == Target.Place.BASE
                || point instanceof Target.Steps steps && steps.count() < 0
                || point instanceof Target.Revision revision && applied.contains(resolve(revision.prefix()));
        return back ? downgrade(target) : upgrade(target);
    }

    /** The revisions of this build that a database at the target has, parents first. */
    public List<String> upTo(Target target) {
        List<String> known = applied.ids().stream().filter(index::contains).toList();
        return index.upTo(Position.ofApplied(index.graph(), known).headsAt(target));
    }

    /** The only revision, of this build or the database, that a target is. */
    public String resolve(Target target) {
        if (target.point() instanceof Target.Revision revision) {
            return resolve(revision.prefix());
        }
        List<String> at = Position.ofApplied(everything(), applied.ids()).headsAt(target);
        if (at.size() != 1) {
            throw new RetortException(
                    at.isEmpty() ? Code.RT521 : Code.RT522,
                    "'" + target + "' is " + (at.isEmpty() ? "before the first revision" : String.join(" and ", at))
                            + "; name one revision");
        }
        return at.get(0);
    }

    private String resolve(String prefix) {
        return everything().resolve(prefix);
    }

    /** Whether this set has what a target speaks of by an id or a label. */
    public boolean knows(Target target) {
        if (target.label() != null) {
            return index.graph().labelled(target.label()) != null;
        }
        return !(target.point() instanceof Target.Revision revision)
                || everything().nodes().stream().anyMatch(node -> node.id().startsWith(revision.prefix()));
    }

    private static boolean isHeads(Target target) {
        return target.label() == null && (target.point() == Target.Place.HEAD || target.point() == Target.Place.HEADS);
    }

    /** The revisions of this build and those that only the database has. */
    private RevisionGraph everything() {
        List<RevisionNode> nodes = new ArrayList<>(index.graph().nodes());
        for (Applied each : applied.inOrder()) {
            if (!index.contains(each.id())) {
                nodes.add(RevisionNode.of(each.id(), each.parents(), each.name()));
            }
        }
        return nodes.size() == index.graph().nodes().size() ? index.graph() : RevisionGraph.of(nodes);
    }
}
