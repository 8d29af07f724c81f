package dev.retort.runtime.execution;

import dev.retort.runtime.DataStep;
import dev.retort.runtime.MigrationEvent;
import dev.retort.runtime.datacheck.RowCheck;
import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.runtime.plan.Guard;
import dev.retort.runtime.plan.Script;
import dev.retort.runtime.plan.Step;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import java.sql.SQLException;
import java.time.Duration;

/** Runs single steps, and asks beforehand what must be true of the rows. */
final class StepRunner {
    private final Workspace workspace;
    private final RowCheck rows;

    StepRunner(Workspace workspace) {
        this.workspace = workspace;
        this.rows = new RowCheck(workspace.dialect());
    }

    /** Asks what must be true before an operation, counted from 1; 0 is before all of them. */
    void requireRows(Script script, int operation) throws SQLException {
        Guard guard = script.guard(operation);
        if (guard != null) {
            rows.require(
                    workspace.connection(),
                    guard.schema(),
                    guard.checks(),
                    "the " + script.direction().word() + " of revision "
                            + script.revision().id() + " ("
                            + script.revision().name() + ")");
        }
    }

    /**
     * Runs a step.
     *
     * @throws SQLException if the database refuses a statement
     * @throws RetortException if a step in code fails (RT515)
     */
    void run(Script script, Step step) throws SQLException {
        int number = script.steps().indexOf(step) + 1;
        int count = script.steps().size();
        workspace.listener().on(new MigrationEvent.StepStarted(script.revision(), number, count, step.told()));
        long start = System.nanoTime();
        SqlStatement sql = step.sql();
        DataStep code = step.code();
        if (sql != null) {
            workspace.run(sql.sql());
        } else if (code != null) {
            runCode(script, step, code);
        }
        workspace
                .listener()
                .on(new MigrationEvent.StepFinished(
                        script.revision(), number, count, Duration.ofNanos(System.nanoTime() - start)));
    }

    private void runCode(Script script, Step step, DataStep code) {
        try {
            CodeSteps.run(code, workspace.connection(), workspace.settings().jdbi());
        } catch (RetortException coded) {
            throw coded;
        } catch (Exception failure) {
            if (failure instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            throw new RetortException(
                    Code.RT515,
                    "the step '" + step.description() + "' of revision "
                            + script.revision().id() + " ("
                            + script.revision().name() + ") failed with "
                            + failure.getClass().getSimpleName()
                            + ": " + Faults.said(failure)
                            + ". Its rows were rolled back. Mend the step or the rows, then start again.",
                    failure);
        }
    }
}
