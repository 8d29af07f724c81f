package dev.retort.runtime.recording;

import dev.retort.annotations.Database;
import dev.retort.runtime.Backfilling;
import dev.retort.schema.operation.Filling;
import dev.retort.schema.operation.Operation;
import java.util.List;
import java.util.function.UnaryOperator;

/** Completes a backfill that is recorded already. */
final class RecordedBackfill implements Backfilling {
    private final List<RecordedOperation> steps;
    private final int index;

    RecordedBackfill(List<RecordedOperation> steps, int index) {
        this.steps = steps;
        this.index = index;
    }

    @Override
    public Backfilling on(Database database, String expression) {
        return on(database.dialectName(), expression);
    }

    @Override
    public Backfilling on(String dialect, String expression) {
        return change(filling -> filling.on(dialect, expression));
    }

    @Override
    public Backfilling inBatches() {
        return change(Filling::inBatches);
    }

    private Backfilling change(UnaryOperator<Filling> change) {
        RecordedOperation recorded = steps.get(index);
        Operation.Backfill backfill = (Operation.Backfill) recorded.operation();
        steps.set(
                index,
                new RecordedOperation(
                        new Operation.Backfill(backfill.table(), backfill.column(), change.apply(backfill.filling())),
                        recorded.code()));
        return this;
    }
}
