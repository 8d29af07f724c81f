package dev.retort.runtime.execution;

import dev.retort.runtime.plan.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Steps that are done together or not at all: all that share a transaction, or one that commits by
 * itself; or one whose rows are changed in batches, each of which is done or not at all.
 *
 * @param steps the steps, at least one
 */
record Segment(List<Step> steps) {
    Segment {
        steps = List.copyOf(steps);
    }

    /** Whether its steps share a transaction, which may be that of what comes after them too. */
    boolean together() {
        return first().transactional() && !inBatches();
    }

    /** Whether it is one step whose rows are changed in batches. */
    boolean inBatches() {
        return first().batches() != null;
    }

    Step first() {
        return steps.get(0);
    }

    /**
     * Cuts steps into segments.
     *
     * @param alone whether a step in code gets a segment of its own, because a change of the schema that it
     *     makes would commit the rows of those before it without their mark
     */
    static List<Segment> of(List<Step> steps, boolean alone) {
        List<Segment> segments = new ArrayList<>();
        List<Step> together = new ArrayList<>();
        for (Step step : steps) {
            if (!step.transactional() || step.batches() != null || alone && step.code() != null) {
                flush(together, segments);
                segments.add(new Segment(List.of(step)));
            } else {
                together.add(step);
            }
        }
        flush(together, segments);
        return segments;
    }

    private static void flush(List<Step> together, List<Segment> segments) {
        if (!together.isEmpty()) {
            segments.add(new Segment(together));
            together.clear();
        }
    }
}
