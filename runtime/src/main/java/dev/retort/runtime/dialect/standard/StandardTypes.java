package dev.retort.runtime.dialect.standard;

import dev.retort.schema.type.ColumnType;
import org.jspecify.annotations.Nullable;

/** How a database writes types, and how its catalog gives them back. */
public interface StandardTypes {

    /** A type as a column's definition spells it. */
    ColumnType.Visitor<String> spelling();

    /**
     * A type as {@link StandardCatalog} reads it back, or {@code null} if that is not known.
     */
    @Nullable
    String stored(ColumnType type);

    /** Whether two types are one to the database. */
    default boolean same(ColumnType type, ColumnType other) {
        return type.accept(spelling()).equals(other.accept(spelling()));
    }
}
