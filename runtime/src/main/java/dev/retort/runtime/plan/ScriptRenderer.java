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
        Body body = body(revision, direction, recording, Course.of(replay));
        String undo = direction == Direction.UPGRADE ? undo(revision, replay.schema()) : null;
        return new Script(
                RevisionRef.of(set, revision),
                revision.parents(),
                direction,
                body.steps,
                guards(recording, before, body.schemas),
                recording.operations(),
                checksum(revision),
                body.losses,
                undo);
    }

    /** The checksum of a revision: the digest of the operations of its upgrade. */
    String checksum(RegisteredRevision revision) {
        return Digests.ofOperations(recordings.of(revision, Direction.UPGRADE).operations());
    }

    private Body body(RegisteredRevision revision, Direction direction, Recording recording, Course course) {
        Body body = new Body();
        int number = 0;
        for (RecordedOperation recorded : recording.steps()) {
            number++;
            Operation operation = recorded.operation();
            Schema before = course.schema();
            body.schemas.add(before);
            try {
                body.addSteps(number, recorded, dialect.render(operation, before));
                course.apply(operation);
            } catch (SchemaException mistake) {
                throw new RetortException(
                        Code.RT513,
                        "operation " + number + " of " + revision.name() + "." + direction.word() + " (revision "
                                + revision.id() + ") does not fit the schema that it finds: " + mistake.getMessage()
                                + ". Mend the revision's body. Nothing was changed.",
                        mistake);
            }
            body.losses.addAll(Losses.of(operation, before));
        }
        return body;
    }

    /** The downgrade as the log keeps it; {@code null} where the revision has none that can be rendered. */
    private @Nullable String undo(RegisteredRevision revision, Schema after) {
        try {
            Recording recording = recordings.of(revision, Direction.DOWNGRADE);
            Body body = body(revision, Direction.DOWNGRADE, recording, Course.withoutEnd(after, dialect.name()));
            return StoredUndo.write(body.steps, body.losses);
        } catch (RetortException cannotBeUndone) {
            return null;
        }
    }

    private Map<Integer, Guard> guards(Recording recording, Schema before, List<Schema> schemas) {
        Map<Integer, List<GuardedStep>> byOperation =
                DataChecks.guarding(before, recording.operations(), dialect.name()).stream()
                        .collect(Collectors.groupingBy(guarded -> guarded.upFront() ? 0 : guarded.step() + 1));
        Map<Integer, Guard> guards = new HashMap<>();
        byOperation.forEach((operation, guarded) -> guards.put(
                operation,
                new Guard(
                        guarded.stream().map(GuardedStep::check).toList(),
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
