package dev.retort.runtime.plan;

import dev.retort.runtime.Direction;
import dev.retort.runtime.RegisteredRevision;
import dev.retort.runtime.RevisionRef;
import dev.retort.runtime.dialect.Dialect;
import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.runtime.recording.RecordedOperation;
import dev.retort.runtime.recording.Recording;
import dev.retort.runtime.recording.Recordings;
import dev.retort.schema.Schema;
import dev.retort.schema.SchemaException;
import dev.retort.schema.datacheck.DataChecks;
import dev.retort.schema.datacheck.GuardedStep;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import dev.retort.schema.json.Digests;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.Replay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Renders revisions for one database, each on the schema that the ones before it left. */
final class ScriptRenderer {
    private final String set;
    private final Dialect dialect;
    private final Recordings recordings;

    ScriptRenderer(String set, Dialect dialect, Recordings recordings) {
        this.set = set;
        this.dialect = dialect;
        this.recordings = recordings;
    }

    /**
     * Renders one direction of a revision.
     *
     * @param replay what was done before; it is the schema afterwards when this returns
     * @throws RetortException if the revision does not fit the schema (RT513) or the database cannot do it
     */
    Script render(RegisteredRevision revision, Direction direction, Replay replay) {
        Recording recording = recordings.of(revision, direction);
        Schema before = replay.schema();
        List<GuardedStep> guarded = guarding(recording, before);
        Set<Integer> interrupted = guarded.stream()
                .filter(step -> !step.upFront())
                .map(GuardedStep::step)
                .collect(Collectors.toSet());
        Body body = body(revision, direction, recording, Course.of(replay), interrupted);
        String undo = direction == Direction.UPGRADE ? undo(revision, replay.schema()) : null;
        return new Script(
                RevisionRef.of(set, revision),
                revision.parents(),
                direction,
                body.steps,
                guards(guarded, before, body.schemas),
                recording.operations(),
                checksum(revision),
                body.losses,
                undo);
    }

    /** The checksum of a revision: the digest of the operations of its upgrade. */
    String checksum(RegisteredRevision revision) {
        return Digests.ofOperations(recordings.of(revision, Direction.UPGRADE).operations());
    }

    private List<GuardedStep> guarding(Recording recording, Schema before) {
        try {
            return DataChecks.guarding(before, recording.operations(), dialect.name());
        } catch (SchemaException mistake) {
            // Which operation it is that does not fit is told when the body is rendered.
            return List.of();
        }
    }

    /**
     * Renders a body.
     *
     * @param guarded the operations, counted from 0, that the rows are asked about right before
     */
    private Body body(
            RegisteredRevision revision,
            Direction direction,
            Recording recording,
            Course course,
            Set<Integer> guarded) {
        Body body = new Body();
        List<Operation> operations = recording.operations();
        int first = 0;
        while (first < operations.size()) {
            Schema before = course.schema();
            int end = endOfGroup(operations, first, guarded);
            int number = first;
            try {
                for (; number < end; number++) {
                    body.schemas.add(course.schema());
                    body.losses.addAll(Losses.of(operations.get(number), course.schema()));
                    course.apply(operations.get(number));
                }
                number = first;
                body.addSteps(
                        first + 1,
                        recording.steps().get(first),
                        dialect.renderTogether(operations.subList(first, end), before));
            } catch (SchemaException mistake) {
                throw new RetortException(
                        Code.RT513,
                        "operation " + (number + 1) + " of " + revision.name() + "." + direction.word() + " (revision "
                                + revision.id() + ") does not fit the schema that it finds: " + mistake.getMessage()
                                + ". Mend the revision's body. Nothing was changed.",
                        mistake);
            } catch (RetortException refused) {
                if (refused.code() != Code.RT592) {
                    throw refused;
                }
                throw new RetortException(
                        Code.RT592,
                        refused.finding().message() + " That is operation " + (first + 1) + " of " + revision.name()
                                + "." + direction.word() + " (revision " + revision.id() + "). Nothing was changed.",
                        refused);
            } catch (AbstractMethodError unknown) {
                throw new RetortException(
                        Code.RT591,
                        "the dialect '" + dialect.name() + "' ("
                                + dialect.getClass().getName()
                                + ") is older than this runtime and does not know operation " + (first + 1) + " of "
                                + revision.name() + "." + direction.word() + " (revision " + revision.id() + "), "
                                + operations.get(first).getClass().getSimpleName()
                                + ". Use a version of the dialect that does. Nothing was changed.",
                        unknown);
            }
            first = end;
        }
        return body;
    }

    /** What is done together is not interrupted by a question to the rows. */
    private int endOfGroup(List<Operation> operations, int first, Set<Integer> guarded) {
        int end = first + dialect.together(operations.subList(first, operations.size()));
        for (int i = first + 1; i < end; i++) {
            if (guarded.contains(i)) {
                return i;
            }
        }
        return end;
    }

    /** The downgrade as the log keeps it; {@code null} where the revision has none that can be rendered. */
    private @Nullable String undo(RegisteredRevision revision, Schema after) {
        try {
            Recording recording = recordings.of(revision, Direction.DOWNGRADE);
            Body body =
                    body(revision, Direction.DOWNGRADE, recording, Course.withoutEnd(after, dialect.name()), Set.of());
            return StoredUndo.write(body.steps, body.losses);
        } catch (RetortException cannotBeUndone) {
            return null;
        }
    }

    private static Map<Integer, Guard> guards(List<GuardedStep> all, Schema before, List<Schema> schemas) {
        Map<Integer, List<GuardedStep>> byOperation =
                all.stream().collect(Collectors.groupingBy(step -> step.upFront() ? 0 : step.step() + 1));
        Map<Integer, Guard> guards = new HashMap<>();
        byOperation.forEach((operation, steps) -> guards.put(
                operation,
                new Guard(
                        steps.stream().map(GuardedStep::check).toList(),
                        operation == 0 ? before : schemas.get(operation - 1))));
        return guards;
    }

    private static final class Body {
        private final List<Step> steps = new ArrayList<>();
        private final List<String> losses = new ArrayList<>();
        private final List<Schema> schemas = new ArrayList<>();

        void addSteps(int number, RecordedOperation recorded, List<SqlStatement> statements) {
            Operation operation = recorded.operation();
            if (operation instanceof Operation.RunCode run) {
                steps.add(new Step(number, 1, 1, null, recorded.code(), run.description()));
            }

            for (int i = 0; i < statements.size(); i++) {
                steps.add(new Step(number, i + 1, statements.size(), statements.get(i), null, ""));
            }
        }
    }
}
