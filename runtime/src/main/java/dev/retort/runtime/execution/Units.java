package dev.retort.runtime.execution;

import dev.retort.runtime.MigrationEvent;
import dev.retort.runtime.dialect.Fault;
import dev.retort.runtime.dialect.Outcome;
import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.runtime.history.SetState;
import dev.retort.runtime.history.Unfinished.Phase;
import dev.retort.runtime.lock.Backoff;
import dev.retort.runtime.plan.Script;
import dev.retort.runtime.plan.Step;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs what is done as a whole: a transaction, or a statement that commits by itself, each under the lock,
 * only if the set is where it is known to be, and again if a lock was not to be had.
 */
final class Units {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private final Workspace workspace;
    private final String set;
    private SetState state;
    private @Nullable Step current;
    private boolean verified;

    Units(Workspace workspace, String set, SetState state) {
        this.workspace = workspace;
        this.set = set;
        this.state = state;
    }

    /** Where the set is known to be. */
    SetState state() {
        return state;
    }

    /** Says which step is run, {@code null} for none, for a message. */
    void at(@Nullable Step step) {
        current = step;
    }

    /** What is done in a transaction. */
    interface Body {
        /** Does it, and says where the set is then. */
        SetState run() throws SQLException;
    }

    /** Something else that is done on the database. */
    interface Action {
        void run() throws SQLException;
    }

    /** Writes down where the set is. */
    interface Mark {
        void write(SetState state) throws SQLException;
    }

    /**
     * Runs a transaction.
     *
     * @return whether it was run; if not, another starter has moved the set meanwhile
     */
    boolean transaction(Script script, List<Step> steps, Body body) throws SQLException {
        Backoff backoff = new Backoff(FIRST_PAUSE, LONGEST_PAUSE);
        List<String> statements = steps.stream()
                .map(Step::sql)
                .filter(Objects::nonNull)
                .map(SqlStatement::sql)
                .toList();
        for (int attempt = 1; ; attempt++) {
            current = null;
            try {
                workspace.session().beforeTransaction(statements);
                if (!begin()) {
                    workspace.connection().rollback();
                    return false;
                }
                SetState after = body.run();
                workspace.connection().commit();
                state = after;
                return true;
            } catch (SQLException failure) {
                rollBack(failure);
                if (!mayRetry(failure, attempt, backoff)) {
                    throw failed(script, current, failure, untouched(steps));
                }
            } catch (RuntimeException | Error failure) {
                rollBack(failure);
                throw failure;
            }
        }
    }

    /**
     * Takes the lock for more than one transaction.
     *
     * @return whether the set is where it was known to be; if not, another starter has moved it meanwhile
     */
    boolean hold() throws SQLException {
        return !hasMoved(workspace.lock().hold());
    }

    /**
     * Runs a statement that commits by itself.
     *
     * @param before what is asked before the mark is written
     * @param mark writes that it starts
     * @return whether it was run; if not, another starter has moved the set meanwhile
     */
    boolean alone(Script script, Step step, Action before, Mark mark, Action statement) throws SQLException {
        if (!hold()) {
            return false;
        }
        before.run();
        Backoff backoff = new Backoff(FIRST_PAUSE, LONGEST_PAUSE);
        for (int attempt = 1; ; attempt++) {
            become(state.withUnfinished(script.at(step, Phase.STARTED)), mark);
            try {
                statement.run();
                return true;
            } catch (SQLException failure) {
                if (!isNoted(failure, script, step, mark) || !mayRetry(failure, attempt, backoff)) {
                    throw failed(
                            script,
                            step,
                            failure,
                            dependents(failure, step)
                                    + "What was done before it is kept; the next start goes on from there.");
                }
            }
        }
    }

    /**
     * Takes away what a statement left that failed, and writes down that it did, unless the database takes nothing any
     * more: what it said first is why, and the next start finds out the rest.
     */
    private boolean isNoted(SQLException failure, Script script, Step step, Mark mark) {
        if (Faults.kind(workspace.dialect(), failure) == Fault.CONNECTION_LOST) {
            return false;
        }
        try {
            cleanUp(step);
            become(state.withUnfinished(script.at(step, Phase.FAILED)), mark);
            return true;
        } catch (SQLException after) {
            failure.addSuppressed(after);
            return false;
        }
    }

    /**
     * Enters a transaction under the lock and within the limits.
     *
     * @return whether the set is where it was known to be
     */
    private boolean begin() throws SQLException {
        Optional<String> inOneQuery = workspace.lock().inOneQuery(workspace.limits());
        if (inOneQuery.isPresent()) {
            Optional<SetState> found = workspace.reader().stateIf(workspace.connection(), inOneQuery.get(), set);
            if (found.isPresent()) {
                verified = true;
                return found.get().equals(state);
            }
        }
        if (hasMoved(workspace.lock().beginTransaction())) {
            return false;
        }
        workspace.session().afterBegin();
        return true;
    }

    private void become(SetState next, Mark mark) throws SQLException {
        if (!next.equals(state)) {
            mark.write(next);
            state = next;
        }
    }

    /** Which views are in the way, where the database did not say so itself. */
    private String dependents(SQLException failure, Step step) {
        if (Faults.kind(workspace.dialect(), failure) != Fault.DEPENDENTS) {
            return "";
        }
        try {
            List<String> names = workspace.dialect().dependents(workspace.connection(), step.text());
            return names.isEmpty() ? "" : "What may depend on it: " + String.join(", ", names) + ". ";
        } catch (SQLException unknown) {
            failure.addSuppressed(unknown);
            return "";
        }
    }

    /** A statement that failed may still have left something: an index that is not valid, a copy of its table. */
    private void cleanUp(Step step) throws SQLException {
        workspace.dialect().mend(workspace.connection(), step.text());
        if (step.probe().ask(workspace.connection(), workspace.dialect().catalog()) instanceof Outcome.Half half) {
            for (var cleanup : half.cleanup()) {
                workspace.run(cleanup.sql());
            }
        }
    }

    /**
     * Whether the set is elsewhere than it was known to be; asked of the database if the lock was taken just
     * now, and the first time, since the state may have been read before a lock that is held for long.
     */
    private boolean hasMoved(boolean lockIsFresh) throws SQLException {
        if (verified && !lockIsFresh) {
            return false;
        }
        verified = true;
        return !workspace.reader().state(workspace.connection(), set).equals(state);
    }

    private boolean mayRetry(SQLException failure, int attempt, Backoff backoff) {
        if (Faults.kind(workspace.dialect(), failure) != Fault.LOCK_TIMEOUT
                || attempt > workspace.settings().lockRetries()) {
            return false;
        }
        Duration pause = backoff.next();
        workspace.listener().on(new MigrationEvent.Retrying(Faults.said(failure), attempt, pause));
        return Backoff.sleep(pause);
    }

    private void rollBack(Throwable because) {
        try {
            if (!workspace.connection().getAutoCommit()) {
                workspace.connection().rollback();
            }
        } catch (SQLException lost) {
            because.addSuppressed(lost);
        }
    }

    private String untouched(List<Step> steps) {
        return state.unfinished() == null && !steps.isEmpty()
                ? "Nothing of this revision was kept."
                : "What was done before it is kept; the next start goes on from there.";
    }

    private RuntimeException failed(Script script, @Nullable Step step, SQLException failure, String state) {
        String revision = "revision " + script.revision().id() + " ("
                + script.revision().name() + "." + script.direction().word() + ")";
        if (step == null) {
            return Faults.own(workspace.dialect(), failure, "writing down what was done by " + revision);
        }
        int number = script.steps().indexOf(step) + 1;
        return Faults.statement(
                workspace.dialect(),
                failure,
                "step " + number + " of " + script.steps().size() + " of " + revision,
                step.told(),
                state);
    }
}
