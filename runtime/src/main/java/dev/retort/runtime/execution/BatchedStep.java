package dev.retort.runtime.execution;

import dev.retort.runtime.MigrationEvent;
import dev.retort.runtime.dialect.Batches;
import dev.retort.runtime.history.SetState;
import dev.retort.runtime.history.Unfinished;
import dev.retort.runtime.history.Unfinished.Phase;
import dev.retort.runtime.plan.Script;
import dev.retort.runtime.plan.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * Runs one step some rows at a time: each batch is a transaction of its own that also says how far it came, so that
 * no row is locked for long and a restart goes on where the last batch ended.
 */
final class BatchedStep {
    private static final int FIRST_ROWS = 1_000;
    private static final int FEWEST_ROWS = 100;
    private static final int MOST_ROWS = 64_000;
    /** Rows stay locked for about as long as a person takes for no delay. */
    private static final Duration LONG = Duration.ofMillis(250);

    private final Workspace workspace;
    private final Script script;
    private final Step step;
    private final Batches batches;
    private final Units units;
    private final HistoryWriter history;
    private List<String> reached;
    private int batchRows = FIRST_ROWS;
    private Batch batch = new Batch(List.of(), 0, false);

    BatchedStep(Workspace workspace, Script script, Step step, Units units, HistoryWriter history) {
        this.workspace = workspace;
        this.script = script;
        this.step = step;
        this.batches = Objects.requireNonNull(step.batches());
        this.units = units;
        this.history = history;
        this.reached = reachedBefore(script, units.state());
    }

    private static List<String> reachedBefore(Script script, SetState state) {
        if (state.unfinished() == null) {
            return List.of();
        }
        Unfinished place = Unfinished.parse(state.unfinished());
        // A step that was edited since may be about other rows.
        return script.agreesAt(place) ? place.reached() : List.of();
    }

    /**
     * Runs it to its end.
     *
     * @param before what is asked in the transaction of the first batch
     * @return whether all of it was run; if not, another starter has moved the set meanwhile
     */
    boolean run(Units.Action before) throws SQLException {
        int number = script.steps().indexOf(step) + 1;
        int count = script.steps().size();
        workspace.listener().on(new MigrationEvent.StepStarted(script.revision(), number, count, step.told()));
        long start = System.nanoTime();
        long rows = 0;
        for (boolean first = true; !batch.last(); first = false) {
            long batchStart = System.nanoTime();
            boolean asks = first;
            boolean ran = units.transaction(script, List.of(step), () -> {
                if (asks) {
                    before.run();
                }
                return batch();
            });
            if (!ran) {
                return false;
            }
            reached = batch.reached();
            rows += batch.rows();
            Duration took = Duration.ofNanos(System.nanoTime() - batchStart);
            workspace.listener().on(new MigrationEvent.BatchFinished(script.revision(), number, count, rows, took));
            adapt(took);
        }
        Duration whole = Duration.ofNanos(System.nanoTime() - start);
        workspace.listener().on(new MigrationEvent.StepFinished(script.revision(), number, count, whole));
        return true;
    }

    private SetState batch() throws SQLException {
        units.at(step);
        List<String> bound = bound();
        if (bound.isEmpty()) {
            batch = new Batch(reached, workspace.update(batches.rest()), true);
        } else {
            workspace.update(batches.change(reached, bound));
            batch = new Batch(bound, batchRows, false);
        }
        workspace.session().beforeCommit();
        units.at(null);
        Unfinished place = script.at(step, Phase.DONE);
        SetState after = units.state().withUnfinished(batch.last() ? place : place.reached(batch.reached()));
        history.mark(after);
        return after;
    }

    private List<String> bound() throws SQLException {
        try (Statement statement = workspace.connection().createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet row = statement.executeQuery(batches.bound(reached, batchRows))) {
                return row.next() ? batches.key(row) : List.of();
            }
        }
    }

    private void adapt(Duration took) {
        if (took.compareTo(LONG) > 0) {
            batchRows = Math.max(FEWEST_ROWS, batchRows / 2);
        } else if (took.multipliedBy(2).compareTo(LONG) < 0) {
            batchRows = Math.min(MOST_ROWS, batchRows * 2);
        }
    }

    /**
     * What a transaction did; it counts once that is committed.
     *
     * @param reached the key of its last row
     * @param rows how many rows it was for
     * @param last whether no more are left
     */
    private record Batch(List<String> reached, long rows, boolean last) {}
}
