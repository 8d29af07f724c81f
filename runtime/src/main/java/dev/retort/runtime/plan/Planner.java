package dev.retort.runtime.plan;

import dev.retort.runtime.Direction;
import dev.retort.runtime.RegisteredRevision;
import dev.retort.runtime.dialect.Dialect;
import dev.retort.runtime.history.AppliedRevisions;
import dev.retort.runtime.history.AppliedRevisions.Applied;
import dev.retort.runtime.recording.Recordings;
import dev.retort.schema.Schema;
import dev.retort.schema.SchemaException;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import dev.retort.schema.operation.Replay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Turns moves into scripts that were checked against what the snapshots and the log say. */
public final class Planner {
    private final RevisionIndex index;
    private final Dialect dialect;
    private final Recordings recordings = new Recordings();
    private final ScriptRenderer renderer;
    private final Verifier verifier;

    public Planner(RevisionIndex index, Dialect dialect) {
        this.index = index;
        this.dialect = dialect;
        this.renderer = new ScriptRenderer(index.set(), dialect, recordings);
        this.verifier = new Verifier(index, recordings, dialect.name());
    }

    /** Tells how a revision that this build does not have is undone. */
    @FunctionalInterface
    public interface UnknownRevisions {

        /**
         * The stored downgrade of a revision.
         *
         * @throws RetortException if there is none, or it may not be used
         */
        Script undo(Applied revision);
    }

    /**
     * The scripts of revisions to be applied, in their order.
     *
     * @throws RetortException if an applied revision was edited (RT511), or one to be applied fails, does not
     *     fit, or does something else than its snapshot says (RT512, RT513)
     */
    public List<Script> upgrades(AppliedRevisions applied, List<String> pending) {
        requireUnedited(applied);
        Replay replay = replay(applied.ids());
        List<Script> scripts = new ArrayList<>();
        Set<String> all = Set.copyOf(pending);
        List<Runnable> onTheWay = new ArrayList<>();
        int present = (int) applied.ids().stream().filter(index::contains).count();
        int tables = replay.schema().tables().size();
        for (String id : pending) {
            RegisteredRevision revision = index.require(id);
            scripts.add(renderer.render(revision, Direction.UPGRADE, replay));
            present++;
            if (Verifier.isOnTheWay(pending.size() - scripts.size(), tables)) {
                Schema schema = replay.schema();
                int count = present;
                onTheWay.add(() -> verifier.requireOnTheWay(revision, count, schema, all));
                tables = schema.tables().size();
            }
        }
        Set<String> after = new HashSet<>(applied.ids());
        after.addAll(pending);
        // First where it comes to rest, of which the differences can be told.
        verifier.require(index.headsOf(after), replay.schema(), all);
        onTheWay.forEach(Runnable::run);
        return scripts;
    }

    /**
     * The scripts of revisions to be undone, in their order.
     *
     * @throws RetortException as {@link #upgrades}; also if a downgrade does not lead back (RT512), or
     *     there is none (RT516), or only a part of what was applied as one is to be undone (RT527)
     */
    public List<Script> downgrades(AppliedRevisions applied, List<String> undone, UnknownRevisions unknown) {
        requireUnedited(applied);
        undone.forEach(id -> requireAppliedItself(applied, id));
        Replay replay = replay(applied.ids());
        List<Script> scripts = new ArrayList<>();
        for (String id : undone) {
            RegisteredRevision revision = index.get(id);
            scripts.add(
                    revision == null
                            ? unknown.undo(Objects.requireNonNull(applied.get(id)))
                            : renderer.render(revision, Direction.DOWNGRADE, replay));
        }
        Set<String> left = new LinkedHashSet<>(applied.ids());
        undone.forEach(left::remove);
        if (!replay.schema().equals(schema(left))) {
            throw notLeadingBack(applied, undone);
        }
        return scripts;
    }

    /** The script of one revision that was begun, on the schema of those that are applied. */
    public Script script(AppliedRevisions applied, RegisteredRevision revision, Direction direction) {
        return renderer.render(revision, direction, replay(applied.ids()));
    }

    /** The script of one revision on the schema that it was made for, without regard to any database. */
    public Script script(RegisteredRevision revision, Direction direction) {
        Collection<String> ends = direction == Direction.UPGRADE ? revision.parents() : List.of(revision.id());
        return renderer.render(revision, direction, replay(index.upTo(ends)));
    }

    /** The checksum that the log keeps of a revision. */
    public String checksum(RegisteredRevision revision) {
        return renderer.checksum(revision);
    }

    /** The schema that revisions of this build lead to, applied in their order; others count as nothing. */
    public Schema schema(Collection<String> ids) {
        return replay(ids).schema();
    }

    /** The ids of the applied revisions that were edited since, in the order of their application. */
    public List<String> edited(AppliedRevisions applied) {
        return applied.inOrder().stream()
                .filter(each -> {
                    RegisteredRevision revision = index.get(each.id());
                    return revision != null
                            && !each.checksum().isEmpty()
                            && !renderer.checksum(revision).equals(each.checksum());
                })
                .map(Applied::id)
                .toList();
    }

    private void requireUnedited(AppliedRevisions applied) {
        List<String> edited = edited(applied);
        if (!edited.isEmpty()) {
            List<String> named = edited.stream()
                    .map(id -> id + " (" + index.require(id).name() + ")")
                    .toList();
            throw new RetortException(
                    Code.RT511,
                    "applied revisions were edited since: " + String.join(", ", named)
                            + ". What the database has is not what they say now. Take the edits back and make a new"
                            + " revision, or, if the database already is as they say now, accept them"
                            + " (Retort.accept, retort accept). Nothing was changed.");
        }
    }

    /** Finds the first downgrade that leads elsewhere; two that heal each other are not sought for. */
    private RetortException notLeadingBack(AppliedRevisions applied, List<String> undone) {
        Replay replay = replay(applied.ids());
        Set<String> left = new LinkedHashSet<>(applied.ids());
        for (String id : undone) {
            left.remove(id);
            RegisteredRevision revision = index.get(id);
            if (revision != null) {
                replay.applyAll(recordings.of(revision, Direction.DOWNGRADE).operations());
                Schema expected = schema(left);
                if (!replay.schema().equals(expected)) {
                    return new RetortException(
                            Code.RT512,
                            "the downgrade of revision " + id + " (" + revision.name()
                                    + ") does not lead back to the schema before it:\n  "
                                    + String.join("\n  ", Differences.between(replay.schema(), expected))
                                    + "\nMend the body of its downgrade method; what raw SQL or a step in code"
                                    + " changes in the schema is declared with .changes(…). Nothing was changed.");
                }
            }
        }
        throw new IllegalStateException("every downgrade leads back, and all of them do not");
    }

    private static void requireAppliedItself(AppliedRevisions applied, String id) {
        Applied whole = applied.appliedAs(id);
        if (whole != null) {
            throw new RetortException(
                    Code.RT527,
                    "revision " + id + " was applied as a part of " + whole.id() + " (" + whole.name()
                            + "), into which it was squashed, and this build does not have that one. Undo it with a"
                            + " build that has it. Nothing was changed.");
        }
    }

    private Replay replay(Collection<String> ids) {
        Replay replay = Replay.from(Schema.EMPTY, dialect.name());
        for (String id : ids) {
            RegisteredRevision revision = index.get(id);
            if (revision != null) {
                replayOne(replay, revision);
            }
        }
        return replay;
    }

    private void replayOne(Replay replay, RegisteredRevision revision) {
        try {
            replay.applyAll(recordings.of(revision, Direction.UPGRADE).operations());
        } catch (SchemaException mistake) {
            throw new RetortException(
                    Code.RT513,
                    revision.name() + ".upgrade (revision " + revision.id() + ") does not fit the schema of the"
                            + " revisions before it: " + mistake.getMessage() + ". Nothing was changed.",
                    mistake);
        }
    }
}
