package dev.retort.processor.model;

import dev.retort.schema.Origin;
import java.util.List;

/**
 * What Retort's own annotations say on an entity.
 *
 * @param renamedFrom the old names of its table
 * @param dropped what is meant to go
 */
public record EntityHints(List<AttributeHints.RenamedFrom> renamedFrom, List<Dropped> dropped) {

    /** Nothing is said. */
    public static final EntityHints NONE = new EntityHints(List.of(), List.of());

    public EntityHints {
        renamedFrom = List.copyOf(renamedFrom);
        dropped = List.copyOf(dropped);
    }

    /**
     * What {@code @Dropped} says.
     *
     * @param place where it is said
     * @param columns the columns that are meant to go
     * @param table the table that is meant to go; empty if columns are meant
     */
    public record Dropped(Origin place, List<String> columns, String table) {
        public Dropped {
            columns = List.copyOf(columns);
        }
    }
}
