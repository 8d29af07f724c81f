package dev.retort.processor.model;

import dev.retort.schema.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @JoinColumn} says, or an annotation like it.
 *
 * @param column what it says of the column, as {@code @Column} would
 * @param referencedColumnName the column referred to, or {@code null} for the target's key
 * @param foreignKey what it says of the foreign key
 */
public record JoinColumnSpec(ColumnSpec column, @Nullable String referencedColumnName, ForeignKeySpec foreignKey) {

    /** Where it is said. */
    public Origin place() {
        return column.place();
    }
}
