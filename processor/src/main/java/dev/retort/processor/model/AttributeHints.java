package dev.retort.processor.model;

import dev.retort.schema.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Retort's own annotations say on an attribute.
 *
 * @param renamedFrom old names
 * @param backfill the value for the rows that are there already, or {@code null}
 */
public record AttributeHints(
        List<RenamedFrom> renamedFrom, @Nullable Backfill backfill) {

    /** Nothing is said. */
    public static final AttributeHints NONE = new AttributeHints(List.of(), null);

    public AttributeHints {
        renamedFrom = List.copyOf(renamedFrom);
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
     * @param sql the expression
     * @param attribute the path inside of the annotated attribute; empty for itself
     */
    public record Backfill(Origin place, String sql, String attribute) {}
}
