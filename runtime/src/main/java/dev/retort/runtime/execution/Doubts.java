package dev.retort.runtime.execution;

import dev.retort.runtime.InDoubt;
import dev.retort.runtime.MigrationEvent;
import dev.retort.runtime.dialect.Outcome;
import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.runtime.history.SetState;
import dev.retort.runtime.history.Unfinished;
import dev.retort.runtime.history.Unfinished.Phase;
import dev.retort.runtime.plan.Script;
import dev.retort.runtime.plan.Step;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Finds out where a revision goes on that was begun and did not end. */
final class Doubts {
    private final Workspace workspace;
    private final HistoryWriter history;
    private final @Nullable InDoubt word;

    /**
     * @param word what a person says about a statement that cannot be decided, or {@code null} for nothing
     */
    Doubts(Workspace workspace, HistoryWriter history, @Nullable InDoubt word) {
        this.workspace = workspace;
        this.history = history;
        this.word = word;
    }

    /**
     * Decides, under the lock, what became of the statement that was running, and writes it down.
     *
     * @param script the unfinished revision, as it is now
     * @param state where the set is
     * @param place the unfinished step
     * @return the state with nothing in doubt
     * @throws RetortException if what is finished is not what the revision says now (RT510), or the
     *     statement cannot be decided (RT509)
     */
    SetState decide(Script script, SetState state, Unfinished place) throws SQLException {
        boolean same = script.agreesAt(place);
        boolean partlyDone = place.phase() == Phase.DONE || place.statement() > 1;
        if (!script.agreesBefore(place) || partlyDone && !same) {
            int finished = partlyDone ? place.operation() : place.operation() - 1;
            throw new RetortException(
                    Code.RT510,
                    "the " + script.direction().word() + " of revision "
                            + script.revision().id() + " (" + script.revision().name()
                            + ") did not end: it stopped in its operation " + place.operation()
                            + ". What this build's " + script.revision().name() + " says up to operation " + finished
                            + " is not what was done up to there. Take the edits of its first "
                            + (finished == 1 ? "operation" : finished + " operations")
                            + " back; what comes after may be mended. Or have the build that began it end it. Nothing was"
                            + " changed.");
        }
        if (place.phase() != Phase.STARTED) {
            return state;
        }
        if (same) {
            int index = script.indexOf(place.operation(), place.statement());
            workspace
                    .dialect()
                    .mend(workspace.connection(), script.steps().get(index).text());
        }
        Phase decided = isDone(script, place, same) ? Phase.DONE : Phase.FAILED;
        SetState certain = state.withUnfinished(place.withPhase(decided));
        history.mark(certain);
        return certain;
    }

    /** The index of the step that comes next, once nothing is in doubt. */
    static int next(Script script, Unfinished place) {
        return script.indexOf(place.operation(), place.statement() + (place.phase() == Phase.DONE ? 1 : 0));
    }

    private boolean isDone(Script script, Unfinished place, boolean same) throws SQLException {
        int number = script.indexOf(place.operation(), place.statement()) + 1;
        if (word != null) {
            boolean done = word == InDoubt.ASSUME_DONE;
            tell(script, number, done ? "it is done, somebody said" : "it is not done, somebody said");
            return done;
        }
        if (!same) {
            throw inDoubt(
                    script, number, "", "the revision was edited since and does not have that statement any more");
        }
        Step step = script.steps().get(number - 1);
        return isDone(
                script,
                number,
                step.probe().ask(workspace.connection(), workspace.dialect().catalog()));
    }

    private boolean isDone(Script script, int number, Outcome outcome) throws SQLException {
        if (outcome instanceof Outcome.Unknown unknown) {
            throw inDoubt(script, number, script.steps().get(number - 1).told(), unknown.what());
        }
        if (outcome instanceof Outcome.Half half) {
            for (SqlStatement cleanup : half.cleanup()) {
                workspace.run(cleanup.sql());
            }
            tell(script, number, "it was left half done; that half was taken away");
            return false;
        }
        boolean done = outcome instanceof Outcome.Done;
        tell(script, number, done ? "it is done" : "it is not done");
        return done;
    }

    private void tell(Script script, int number, String found) {
        workspace.listener().on(new MigrationEvent.DoubtDecided(script.revision(), number, found));
    }

    private static RetortException inDoubt(Script script, int number, String sql, String why) {
        String text = sql.isEmpty() ? ". " : ":\n  " + sql.replace("\n", "\n  ") + "\n";
        return new RetortException(
                Code.RT509,
                "step " + number + " of the " + script.direction().word() + " of revision "
                        + script.revision().id() + " (" + script.revision().name()
                        + ") was running when its program died, and whether it had its effect cannot be told: " + why
                        + text + "Look, and say which: Retort.resume(InDoubt.ASSUME_DONE) goes on after it,"
                        + " Retort.resume(InDoubt.ASSUME_NOT_DONE) runs it again. Raw SQL can say how to tell with"
                        + " .doneWhen(query). Nothing was changed.");
    }
}
