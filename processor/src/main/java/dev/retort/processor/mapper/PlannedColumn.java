package dev.retort.processor.mapper;

import dev.retort.processor.model.AttributeHints;
import dev.retort.processor.model.CheckSpec;
import dev.retort.processor.model.ColumnSpec;
import dev.retort.schema.Column;
import dev.retort.schema.Condition;
import dev.retort.schema.Literal;
import dev.retort.schema.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column that an attribute needs, before it lies in a table.
 *
 * @param logicalName its name before the naming strategy
 * @param column the column
 * @param origin the attribute that needs it
 * @param spec what is said about it
 * @param condition what its type demands of its values, or {@code null} for nothing
 * @param ordinals what the numbers or truth values in it stand for, in their order: the constants of an enum whose
 *     ordinals it holds; none where its values speak for themselves
 * @param javaDefault the value that Java itself gives, or {@code null} for none
 * @param hints what is said about changes of it
 */
record PlannedColumn(
        String logicalName,
        Column column,
        Origin origin,
        ColumnSpec spec,
        @Nullable Condition condition,
        List<String> ordinals,
        @Nullable Literal javaDefault,
        ColumnHints hints) {

    /** A column that holds no ordinals. */
    PlannedColumn(
            String logicalName,
            Column column,
            Origin origin,
            ColumnSpec spec,
            @Nullable Condition condition,
            @Nullable Literal javaDefault,
            ColumnHints hints) {
        this(logicalName, column, origin, spec, condition, List.of(), javaDefault, hints);
    }

    /**
     * What Retort's annotations say about one column.
     *
     * @param renamedFrom its old name, or {@code null}
     * @param backfill the value for the rows that are there already, or {@code null}
     */
    record ColumnHints(AttributeHints.@Nullable RenamedFrom renamedFrom, AttributeHints.@Nullable Backfill backfill) {
        static final ColumnHints NONE = new ColumnHints(null, null);
    }

    String name() {
        return column.name();
    }

    List<CheckSpec> checks() {
        return spec.checks();
    }

    PlannedColumn withColumn(Column newColumn) {
        return new PlannedColumn(logicalName, newColumn, origin, spec, condition, ordinals, javaDefault, hints);
    }

    PlannedColumn withCheck(CheckSpec check) {
        return new PlannedColumn(
                logicalName, column, origin, spec.withChecks(List.of(check)), condition, ordinals, javaDefault, hints);
    }

    PlannedColumn withHints(ColumnHints newHints) {
        return new PlannedColumn(logicalName, column, origin, spec, condition, ordinals, javaDefault, newHints);
    }

    PlannedColumn withOrdinals(List<String> newOrdinals) {
        return new PlannedColumn(logicalName, column, origin, spec, condition, newOrdinals, javaDefault, hints);
    }

    PlannedColumn withCondition(@Nullable Condition newCondition) {
        return new PlannedColumn(logicalName, column, origin, spec, newCondition, ordinals, javaDefault, hints);
    }

    PlannedColumn withJavaDefault(@Nullable Literal newDefault) {
        return new PlannedColumn(logicalName, column, origin, spec, condition, ordinals, newDefault, hints);
    }

    PlannedColumn notNull() {
        return withColumn(column.notNull());
    }

    PlannedColumn asNullable() {
        return withColumn(column.withNullable(true));
    }
}
