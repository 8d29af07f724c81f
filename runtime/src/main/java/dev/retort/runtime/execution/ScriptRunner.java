package dev.retort.runtime.execution;

import dev.retort.runtime.AppliedRevision;
import dev.retort.runtime.Direction;
import dev.retort.runtime.MigrationEvent;
import dev.retort.runtime.history.AppliedRevisions;
import dev.retort.runtime.history.HistoryStatement;
import dev.retort.runtime.history.SetState;
import dev.retort.runtime.history.Unfinished.Phase;
import dev.retort.runtime.plan.Script;
import dev.retort.runtime.plan.Step;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs scripts of one set. Steps that share a transaction commit together with the mark that they are
 * done. Before a statement that commits by itself one small row says that it starts, which also says
 * that all before it is done; a batch of rows commits with the key that it reached; the last mark is the
 * line in the log and the new heads.
 */
final class ScriptRunner {
    private final Workspace workspace;
    private final AppliedRevisions applied;
    private final HistoryWriter history;
    private final StepRunner steps;
    private final Units units;

    /**
     * @param state where the set is known to be; if the database says otherwise under the lock, nothing runs
     * @param applied the revisions that are applied; changes with each that is run
     */
    ScriptRunner(Workspace workspace, String set, SetState state, AppliedRevisions applied) throws SQLException {
        this.workspace = workspace;
        this.applied = applied;
        this.history = new HistoryWriter(workspace, set);
        this.steps = new StepRunner(workspace);
        this.units = new Units(workspace, set, state);
    }

    /**
     * Runs a script.
     *
     * @param from the index of its first step that is to be run
     * @param next the script that is run after it, or {@code null}
     * @return what was done, or {@code null} if another starter has moved the set meanwhile
     */
    @Nullable
    AppliedRevision run(Script script, int from, @Nullable Script next) throws SQLException {
        long start = started(script, from);
        workspace.session();
        List<Segment> segments = segments(script, from);
        boolean asExpected = true;
        for (int i = 0; i < segments.size() && asExpected; i++) {
            Segment segment = segments.get(i);
            boolean begins = from == 0 && i == 0;
            if (segment.inBatches()) {
                asExpected = inBatches(script, segment.first(), begins);
            } else if (!segment.together()) {
                asExpected = alone(script, segment.first(), begins);
            } else if (i < segments.size() - 1) {
                Step following = segments.get(i + 1).first();
                asExpected = together(script, segment.steps(), begins, following, next, start);
            }
        }
        if (asExpected) {
            Segment last = segments.isEmpty() ? null : segments.get(segments.size() - 1);
            List<Step> withTheEnd = last != null && last.together() ? last.steps() : List.of();
            boolean begins = from == 0 && segments.size() == 1 && !withTheEnd.isEmpty();
            asExpected = together(script, withTheEnd, begins, null, next, start);
        }
        if (workspace.lock().perTransaction()) {
            workspace.lock().close();
        }
        return asExpected ? finished(script, start) : null;
    }

    /**
     * Runs upgrades in one transaction, with one write for all that is written down.
     *
     * @param next the script that is run after them, or {@code null}
     * @return what was done; empty if one of them failed, so that nothing was, and they are to be run one by one;
     *     {@code null} if another starter has moved the set meanwhile
     */
    @Nullable
    List<AppliedRevision> runTogether(List<Script> scripts, @Nullable Script next) throws SQLException {
        List<Step> all =
                scripts.stream().flatMap(script -> script.steps().stream()).toList();
        List<AppliedRevision> done = new ArrayList<>();
        boolean asExpected;
        try {
            asExpected = units.transaction(scripts.get(0), all, () -> {
                done.clear();
                List<HistoryStatement> lines = new ArrayList<>();
                AppliedRevisions growing = new AppliedRevisions(applied);
                for (Script script : scripts) {
                    long start = started(script, 0);
                    runSteps(script, script.steps(), true);
                    lines.addAll(history.lines(script, since(start), growing));
                    growing.add(HistoryWriter.applied(script));
                    done.add(described(script, start));
                }
                units.at(null);
                workspace.session().beforeCommit();
                SetState after = stateAfter(scripts.get(scripts.size() - 1), next, growing);
                history.write(lines, after);
                return after;
            });
        } catch (RetortException failure) {
            if (failure.code() == Code.RT514) {
                throw failure;
            }
            return List.of();
        }
        workspace.lock().close();
        if (!asExpected) {
            return null;
        }
        scripts.forEach(script -> applied.add(HistoryWriter.applied(script)));
        done.forEach(each -> workspace.listener().on(new MigrationEvent.RevisionFinished(each)));
        return done;
    }

    private List<Segment> segments(Script script, int from) {
        List<Step> rest = script.steps().subList(from, script.steps().size());
        return Segment.of(rest, !workspace.dialect().transactionalDdl());
    }

    private long started(Script script, int from) {
        long start = System.nanoTime();
        workspace
                .listener()
                .on(new MigrationEvent.RevisionStarted(
                        script.revision(), script.direction(), script.steps().size(), from));
        return start;
    }

    private void runSteps(Script script, List<Step> some, boolean begins) throws SQLException {
        if (begins) {
            steps.requireRows(script, 0);
        }
        for (Step step : some) {
            units.at(step);
            if (step.statement() == 1) {
                steps.requireRows(script, step.operation());
            }
            steps.run(script, step);
        }
    }

    /** Runs steps that share a transaction, with the mark of what comes after them: a step, or the end. */
    private boolean together(
            Script script, List<Step> some, boolean begins, @Nullable Step following, @Nullable Script next, long start)
            throws SQLException {
        return units.transaction(script, some, () -> {
            runSteps(script, some, begins);
            units.at(null);
            workspace.session().beforeCommit();
            SetState after = units.state();
            if (following == null) {
                after = stateAfter(script, next, applied);
                history.finish(script, since(start), applied, after);
            } else if (following.transactional()) {
                after = after.withUnfinished(script.at(some.get(some.size() - 1), Phase.DONE));
                history.mark(after);
            } else {
                after = after.withUnfinished(script.at(following, Phase.STARTED));
                history.mark(after);
            }
            return after;
        });
    }

    /** Runs a statement that commits by itself. */
    private boolean alone(Script script, Step step, boolean begins) throws SQLException {
        return units.alone(
                script,
                step,
                () -> {
                    workspace.session().beforeCommitting();
                    if (begins) {
                        steps.requireRows(script, 0);
                    }
                    if (step.statement() == 1) {
                        steps.requireRows(script, step.operation());
                    }
                },
                history::mark,
                () -> steps.run(script, step));
    }

    /** Runs a step whose rows are changed some at a time, on from where it was interrupted. */
    private boolean inBatches(Script script, Step step, boolean begins) throws SQLException {
        // Not to let another starter in between two batches, which would go on from there.
        if (!units.hold()) {
            return false;
        }
        return new BatchedStep(workspace, script, step, units, history).run(() -> {
            if (begins) {
                steps.requireRows(script, 0);
            }
            steps.requireRows(script, step.operation());
        });
    }

    /**
     * Where the set is after a script. If the next one begins with a statement that commits by itself, and
     * asks nothing of the rows before it, this write says that it starts, and saves that one.
     *
     * @param before the revisions that are applied before it, or with it
     */
    private static SetState stateAfter(Script script, @Nullable Script next, AppliedRevisions before) {
        SetState after = SetState.at(
                script.direction() == Direction.UPGRADE
                        ? before.headsWith(HistoryWriter.applied(script))
                        : before.headsWithout(script.revision().id()));
        if (next == null || next.steps().isEmpty() || next.guard(0) != null || next.guard(1) != null) {
            return after;
        }
        Step first = next.steps().get(0);
        return first.transactional() ? after : after.withUnfinished(next.at(first, Phase.STARTED));
    }

    private AppliedRevision finished(Script script, long start) {
        if (script.direction() == Direction.UPGRADE) {
            applied.add(HistoryWriter.applied(script));
        } else {
            applied.remove(script.revision().id());
        }
        AppliedRevision done = described(script, start);
        workspace.listener().on(new MigrationEvent.RevisionFinished(done));
        return done;
    }

    private static AppliedRevision described(Script script, long start) {
        return new AppliedRevision(
                script.revision().set(),
                script.revision().id(),
                script.revision().name(),
                script.revision().message(),
                script.direction(),
                script.steps().size(),
                since(start));
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
