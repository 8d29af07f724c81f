package dev.retort.processor.model;

import dev.retort.schema.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @UniqueConstraint} says.
 *
 * @param place where it is said
 * @param name the constraint's name, or {@code null} if none is given
 * @param columnNames the columns, as written
 * @param options text for the database, or {@code null}
 */
public record UniqueSpec(
        Origin place,
        @Nullable String name,
        List<String> columnNames,
        @Nullable String options) {
    public UniqueSpec {
        columnNames = List.copyOf(columnNames);
    }
}
