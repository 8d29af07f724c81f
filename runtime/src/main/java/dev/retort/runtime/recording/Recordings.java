package dev.retort.runtime.recording;

import dev.retort.runtime.Direction;
import dev.retort.runtime.Migration;
import dev.retort.runtime.RegisteredRevision;
import dev.retort.schema.SchemaException;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import dev.retort.schema.finding.Secrets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Records the bodies of revisions, each direction once and only when it is asked for. */
public final class Recordings {
    private final Map<Direction, Map<String, Recording>> recorded = new EnumMap<>(Direction.class);

    public Recordings() {
        for (Direction direction : Direction.values()) {
            recorded.put(direction, new HashMap<>());
        }
    }

    /**
     * What one direction of a revision does.
     *
     * @throws RetortException if its body fails (RT513), or says that it cannot be undone (RT516)
     */
    public Recording of(RegisteredRevision revision, Direction direction) {
        Map<String, Recording> known = recorded.get(direction);
        Recording recording = known.get(revision.id());
        if (recording == null) {
            recording = record(revision, direction);
            known.put(revision.id(), recording);
        }
        return recording;
    }

    private static Recording record(RegisteredRevision revision, Direction direction) {
        Recorder recorder = new Recorder();
        try {
            Migration migration = revision.migration().get();
            if (direction == Direction.UPGRADE) {
                migration.upgrade(recorder);
            } else {
                migration.downgrade(recorder);
            }
        } catch (SchemaException mistake) {
            throw new RetortException(
                    Code.RT513,
                    where(revision, direction) + " fails at its operation " + (recorder.size() + 1) + ": "
                            + mistake.getMessage() + ". Mend the revision's body.",
                    mistake);
        } catch (UnsupportedOperationException refusal) {
            if (direction == Direction.UPGRADE) {
                throw failed(revision, direction, recorder, refusal);
            }
            throw new RetortException(
                    Code.RT516,
                    "revision " + revision.id() + " (" + revision.name() + ") says that it cannot be undone"
                            + (refusal.getMessage() == null ? "" : ": " + Secrets.redacted(refusal.getMessage()))
                            + ". Nothing was changed.",
                    refusal);
        } catch (RuntimeException failure) {
            throw failed(revision, direction, recorder, failure);
        }
        return recorder.end();
    }

    private static RetortException failed(
            RegisteredRevision revision, Direction direction, Recorder recorder, RuntimeException failure) {
        return new RetortException(
                Code.RT513,
                where(revision, direction) + " fails after " + recorder.size() + " operations with "
                        + Secrets.redacted(failure.toString())
                        + ". Its methods only record what is to be done; what needs the database belongs into"
                        + " op.run(…).",
                failure);
    }

    private static String where(RegisteredRevision revision, Direction direction) {
        return revision.name() + "." + direction.word() + " (revision " + revision.id() + ")";
    }
}
