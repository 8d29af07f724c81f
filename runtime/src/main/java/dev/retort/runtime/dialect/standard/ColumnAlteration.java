package dev.retort.runtime.dialect.standard;

import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Table;
import dev.retort.schema.type.ColumnType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column that becomes another one by the same name.
 *
 * @param before the table with the column as it is
 * @param after the table with the column as it is to be
 * @param column the column's name
 * @param using the expression, over the old row, that gives the new value, or {@code null}
 */
public record ColumnAlteration(
        Table before, Table after, String column, @Nullable String using) {

    public ObjectName table() {
        return before.name();
    }

    /** The column as it is. */
    public Column from() {
        return Objects.requireNonNull(before.column(column));
    }

    /** The column as it is to be. */
    public Column to() {
        return Objects.requireNonNull(after.column(column));
    }

    public boolean typeChanges() {
        return !from().type().equals(to().type()) || !Objects.equals(from().collation(), to().collation());
    }

    /** Whether values of another kind take the place of the old ones, so that a default is to be written anew. */
    public boolean kindChanges() {
        boolean length = from().type() instanceof ColumnType.VarChar && to().type() instanceof ColumnType.VarChar;
        boolean values = from().type() instanceof ColumnType.NamedEnum had
                && to().type() instanceof ColumnType.NamedEnum has
                && had.name().equals(has.name());
        return typeChanges() && !length && !values;
    }

    public boolean generationChanges() {
        return !Objects.equals(from().generated(), to().generated());
    }

    public boolean identityChanges() {
        return !Objects.equals(from().identity(), to().identity());
    }

    public boolean defaultChanges() {
        return !Objects.equals(from().defaultValue(), to().defaultValue());
    }

    public boolean nullabilityChanges() {
        return from().nullable() != to().nullable();
    }
}
