package dev.retort.runtime.dialect.innodb;

import dev.retort.schema.type.ColumnType;
import dev.retort.schema.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** The expressions that convert values where MariaDB and MySQL have no conversion, or another one. */
public final class InnodbConversions {
    private InnodbConversions() {}

    /**
     * The expression for a column's values in another type.
     *
     * @param column the column, as SQL text
     * @return {@code null} if the database converts by itself, or if nobody can say how
     */
    public static @Nullable String of(String column, ColumnType from, ColumnType to) {
        TypeKind had = TypeKind.of(from);
        TypeKind has = TypeKind.of(to);
        if (had == TypeKind.NUMBER && has == TypeKind.TRUTH) {
            return column + " <> 0";
        }
        if (had == TypeKind.TEXT && has == TypeKind.TRUTH) {
            // Two does not fit: what is neither is refused.
            return "case when lower(" + column + ") in ('true', 't', 'yes', 'y', '1') then 1 when lower(" + column
                    + ") in ('false', 'f', 'no', 'n', '0') then 0 when " + column + " is not null then 2 end";
        }
        if (had == TypeKind.TRUTH && has == TypeKind.TEXT) {
            return "case when " + column + " then 'true' when not " + column + " then 'false' end";
        }
        return null;
    }
}
