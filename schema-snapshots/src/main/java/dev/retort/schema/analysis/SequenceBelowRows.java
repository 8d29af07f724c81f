package dev.retort.schema.analysis;

import dev.retort.schema.Origin;
import dev.retort.schema.Sequence;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.operation.Operation;
import java.util.function.Consumer;

/** RT146: a new sequence gives its numbers to a key that rows have numbers in already. */
final class SequenceBelowRows implements Rule {
    @Override
    public void judge(Course course, Consumer<Finding> findings) {
        for (Step step : course.steps()) {
            if (step.operation() instanceof Operation.CreateSequence create) {
                Sequence sequence = create.sequence();
                Origin origin = course.change().origins().sequence(sequence.name());
                for (TableTrail table : course.oldTables()) {
                    table.columns().stream()
                            .filter(column -> origin != null
                                    && column.original() != null
                                    && origin.equals(course.place(table, column.lastName())))
                            .map(column -> finding(sequence, table, column, origin))
                            .forEach(findings);
                }
            }
        }
    }

    private static Finding finding(Sequence sequence, TableTrail table, ColumnTrail column, Origin origin) {
        return Finding.of(
                Code.RT146,
                "sequence '" + sequence.name() + "' begins at " + sequence.start() + ", and rows of table '"
                        + table.lastName() + "' may have such numbers in column '" + column.lastName()
                        + "' already: they would be given out again. Say a number behind them with"
                        + " @SequenceGenerator(initialValue = …), or let the sequence go on behind them in the revision",
                origin);
    }
}
