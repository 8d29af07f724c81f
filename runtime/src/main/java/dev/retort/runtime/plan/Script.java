package dev.retort.runtime.plan;

import dev.retort.runtime.Direction;
import dev.retort.runtime.PlannedRevision;
import dev.retort.runtime.RevisionRef;
import dev.retort.runtime.history.Unfinished;
import dev.retort.schema.operation.Operation;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One direction of one revision, rendered for one database. */
public final class Script {
    private final RevisionRef revision;
    private final List<String> parents;
    private final Direction direction;
    private final List<Step> steps;
    private final Map<Integer, Guard> guards;
    private final OperationDigests digests;
    private final String checksum;
    private final List<String> losses;
    private final @Nullable String undo;

    Script(
            RevisionRef revision,
            List<String> parents,
            Direction direction,
            List<Step> steps,
            Map<Integer, Guard> guards,
            List<Operation> operations,
            String checksum,
            List<String> losses,
            @Nullable String undo) {
        this.revision = revision;
        this.parents = List.copyOf(parents);
        this.direction = direction;
        this.steps = List.copyOf(steps);
        this.guards = Map.copyOf(guards);
        this.digests = new OperationDigests(operations, direction == Direction.UPGRADE ? checksum : null);
        this.checksum = checksum;
        this.losses = List.copyOf(losses);
        this.undo = undo;
    }

    /** The revision. */
    public RevisionRef revision() {
        return revision;
    }

    /** The ids of the revisions before it. */
    public List<String> parents() {
        return parents;
    }

    /** Which way it is gone. */
    public Direction direction() {
        return direction;
    }

    /** What is done, in its order. */
    public List<Step> steps() {
        return steps;
    }

    /** The digest of what the revision's upgrade does. */
    public String checksum() {
        return checksum;
    }

    /** What is lost and cannot come back, in a person's words. */
    public List<String> losses() {
        return losses;
    }

    /** How it is undone without its class, in the log's form, or {@code null} where that is not known. */
    public @Nullable String undo() {
        return undo;
    }

    /** What must be true of the rows before an operation, counted from 1; 0 is before all. */
    public @Nullable Guard guard(int operation) {
        return guards.get(operation);
    }

    /** The place of a step, to be written down. */
    public Unfinished at(Step step, Unfinished.Phase phase) {
        return new Unfinished(
                revision.id(),
                direction,
                step.operation(),
                step.statement(),
                step.statements(),
                phase,
                digests.before(step.operation()),
                digests.of(step.operation()));
    }

    /** Whether what was done before a place that was written down is what this script would have done. */
    public boolean agreesBefore(Unfinished place) {
        return place.operation() <= digests.count() + 1
                && digests.before(place.operation()).equals(place.finished());
    }

    /** Whether the operation at a place that was written down is still the same. */
    public boolean agreesAt(Unfinished place) {
        return place.operation() <= digests.count()
                && digests.of(place.operation()).equals(place.current())
                && steps.stream()
                        .filter(step -> step.operation() == place.operation())
                        .allMatch(step -> step.statements() == place.statements());
    }

    /** Whether what was written down at a place is this script's own, up to that place and there. */
    public boolean agrees(Unfinished place) {
        return agreesBefore(place) && agreesAt(place);
    }

    /** The index of the first step that is not before the given place. */
    public int indexOf(int operation, int statement) {
        int index = 0;
        while (index < steps.size()
                && (steps.get(index).operation() < operation
                        || steps.get(index).operation() == operation
                                && steps.get(index).statement() < statement)) {
            index++;
        }
        return index;
    }

    /** What the log keeps of it. */
    public String logged() {
        return steps.stream().map(Step::logged).collect(Collectors.joining("\n"));
    }

    /** What a plan shows of it. */
    public PlannedRevision planned(boolean transactionalDdl) {
        return new PlannedRevision(
                revision,
                direction,
                steps.stream().map(step -> step.planned(transactionalDdl)).toList(),
                losses);
    }

    @Override
    public String toString() {
        return direction.word() + " " + revision;
    }
}
