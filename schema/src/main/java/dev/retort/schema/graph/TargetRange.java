package dev.retort.schema.graph;

import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import java.util.List;

/**
 * From one target to another, without a database: {@code base:head}, {@code 7c1f:9a02}. What is only
 * one target begins at {@code base}.
 *
 * @param from where it begins; not relative, there is nothing it could be relative to
 * @param to where it ends; {@code +n} and {@code -n} count from the beginning
 */
public record TargetRange(Target from, Target to) {

    /**
     * Reads a range as a person types it.
     *
     * @throws RetortException if it is none
     */
    public static TargetRange parse(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new TargetRange(Target.BASE, Target.parse(text))
                : new TargetRange(Target.parse(text.substring(0, colon)), Target.parse(text.substring(colon + 1)));
    }

    public TargetRange {
        if (from.point() instanceof Target.Steps) {
            throw new RetortException(
                    Code.RT520,
                    "a range cannot begin at '" + from + "': there is no database to count from; begin it at base or"
                            + " at the id of a revision");
        }
    }

    /**
     * The revisions to undo and to apply on the way.
     *
     * @throws RetortException if a target does not exist or is ambiguous
     */
    public Route resolve(RevisionGraph graph) {
        List<String> beginning = Position.at(graph, List.of()).headsAt(from);
        return Position.at(graph, beginning).goTo(to);
    }

    @Override
    public String toString() {
        return from + ":" + to;
    }
}
