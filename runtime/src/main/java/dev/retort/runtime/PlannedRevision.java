package dev.retort.runtime;

import java.util.List;

/**
 * One revision of a plan.
 *
 * @param revision the revision
 * @param direction which way it would be gone
 * @param steps what would be done, in its order
 * @param losses what would be lost and cannot come back, in a person's words
 */
public record PlannedRevision(RevisionRef revision, Direction direction, List<PlannedStep> steps, List<String> losses) {
    public PlannedRevision {
        steps = List.copyOf(steps);
        losses = List.copyOf(losses);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(direction.word()).append(" ").append(revision);
        PlannedStep.told(steps)
                .forEach(line -> text.append("\n").append(line.indent(2).stripTrailing()));
        losses.forEach(loss -> text.append("\n  ! lost: ").append(loss));
        return text.toString();
    }
}
