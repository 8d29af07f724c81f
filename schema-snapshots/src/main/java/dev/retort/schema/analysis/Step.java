package dev.retort.schema.analysis;

import dev.retort.schema.Table;
import dev.retort.schema.operation.Operation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a change.
 *
 * @param operation the operation
 * @param online whether it keeps those least waiting who use the table
 * @param trail the table that it is about, or {@code null} if it is about none
 * @param before that table before the operation, or {@code null} if there is none yet
 * @param columns the columns that it is about
 */
record Step(
        Operation operation,
        boolean online,
        @Nullable TableTrail trail,
        @Nullable Table before,
        List<ColumnTrail> columns) {

    /** The table that it is about. */
    TableTrail table() {
        return Objects.requireNonNull(trail);
    }

    /** That table before the operation. */
    Table tableBefore() {
        return Objects.requireNonNull(before);
    }

    /** The first of the columns that it is about. */
    ColumnTrail column() {
        return columns.get(0);
    }
}
