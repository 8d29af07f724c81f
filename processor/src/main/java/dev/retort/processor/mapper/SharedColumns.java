package dev.retort.processor.mapper;

import dev.retort.schema.Column;

/** Columns of a table in which several entities lie, where attributes of two of them have the same one. */
final class SharedColumns {
    private SharedColumns() {}

    /** Whether both can be meant: of one type, or of one kind of type where only one says how large it is. */
    static boolean agree(PlannedColumn one, PlannedColumn other) {
        return one.column().type().equals(other.column().type())
                || (one.column().type().getClass().equals(other.column().type().getClass())
                        && one.spec().isSaid() != other.spec().isSaid());
    }

    /** The column that does for both: as it is where it is spoken of, with what only the other one demands. */
    static PlannedColumn merged(PlannedColumn present, PlannedColumn added) {
        boolean saidByAdded = !present.spec().isSaid() && added.spec().isSaid();
        PlannedColumn said = saidByAdded ? added : present;
        PlannedColumn other = saidByAdded ? present : added;
        Column column = said.column()
                .withNullable(said.column().nullable() && other.column().nullable());
        if (column.identity() == null && column.generated() == null && column.defaultValue() == null) {
            column = other.column().identity() == null
                    ? column.withDefault(other.column().defaultValue())
                    : column.withIdentity(other.column().identity());
        }
        PlannedColumn merged = said.withColumn(
                column.comment() == null ? column.withComment(other.column().comment()) : column);
        return merged.condition() == null ? merged.withCondition(other.condition()) : merged;
    }
}
