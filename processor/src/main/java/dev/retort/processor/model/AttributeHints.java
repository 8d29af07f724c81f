package dev.retort.processor.model;

import dev.retort.schema.Origin;
import dev.retort.schema.operation.Filling;
import java.util.List;

/**
 * What Retort's own annotations say on an attribute.
 *
 * @param renamedFrom old names
 * @param backfills the values for the rows that are there already
 */
public record AttributeHints(List<RenamedFrom> renamedFrom, List<Backfill> backfills) {

    /** Nothing is said. */
    public static final AttributeHints NONE = new AttributeHints(List.of(), List.of());

    public AttributeHints {
        renamedFrom = List.copyOf(renamedFrom);
        backfills = List.copyOf(backfills);
    }

    /**
     * What {@code @RenamedFrom} says.
     *
     * @param place where it is said
     * @param column the old name of the column; empty if a table is meant
     * @param table the old name of the join or collection table; empty if a column is meant
     * @param attribute the path inside of the annotated attribute; empty for itself
     */
    public record RenamedFrom(Origin place, String column, String table, String attribute) {}

    /**
     * What {@code @Backfill} says.
     *
     * @param place where it is said
     * @param filling the values
     * @param attribute the path inside of the annotated attribute; empty for itself
     */
    public record Backfill(Origin place, Filling filling, String attribute) {}
}
