package dev.retort.runtime.dialect.innodb;

import dev.retort.schema.type.ColumnType;
import dev.retort.schema.type.TypeKind;

/** What a change of type makes of values, in a query: a cast knows fewer types than a column, and other ones. */
final class InnodbCasts {
    private InnodbCasts() {}

    /**
     * The expression for a column's values in another type.
     *
     * @param column the column, as SQL text
     * @param spelled the new type, as a column's definition spells it
     */
    static String of(String column, ColumnType from, ColumnType to, String spelled) {
        if (to instanceof ColumnType.Floating floating) {
            return cast(column, floating.precision() <= 24 ? "float" : "double");
        }
        if (TypeKind.of(to) == TypeKind.NUMBER && !(to instanceof ColumnType.Decimal)) {
            return cast(TypeKind.of(from) == TypeKind.TEXT ? column : "round(" + column + ")", "signed");
        }
        if (to instanceof ColumnType.Char text) {
            // What a cast gives keeps the blanks at its end, and what a column gives has none.
            return "trim(trailing ' ' from " + cast(column, "char(" + text.length() + ")") + ")";
        }
        boolean known = to instanceof ColumnType.Decimal
                || to instanceof ColumnType.Date
                || to instanceof ColumnType.Time
                || to instanceof ColumnType.Timestamp
                || to instanceof ColumnType.Uuid
                || to instanceof ColumnType.Binary;
        return known ? cast(column, spelled) : column;
    }

    private static String cast(String column, String type) {
        return "cast(" + column + " as " + type + ")";
    }
}
