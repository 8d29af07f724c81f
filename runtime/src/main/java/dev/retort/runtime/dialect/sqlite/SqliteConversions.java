package dev.retort.runtime.dialect.sqlite;

import dev.retort.schema.type.ColumnType;
import dev.retort.schema.type.TypeKind;

/** The expressions that make values of another type: what a column's affinity would not do, or otherwise. */
final class SqliteConversions {
    private SqliteConversions() {}

    /**
     * The expression for a column's values in another type.
     *
     * @param column the column, as SQL text
     */
    static String of(String column, ColumnType from, ColumnType to) {
        TypeKind had = TypeKind.of(from);
        switch (TypeKind.of(to)) {
            case TRUTH:
                return toTruth(column, had);
            case NUMBER:
                return toNumber(column, had, from, to);
            case TEXT:
                return toText(column, had);
            case UUID:
                return had == TypeKind.TEXT ? "unhex(" + column + ", '-')" : column;
            case MOMENT:
                return toMoment(column, from, to);
            default:
                return column;
        }
    }

    private static String toTruth(String column, TypeKind had) {
        if (had == TypeKind.NUMBER) {
            return column + " <> 0";
        }
        return had == TypeKind.TEXT
                ? "case when lower(" + column + ") in ('true', 't', 'yes', 'y', '1') then true when " + column
                        + " is not null then false end"
                : column;
    }

    private static String toNumber(String column, TypeKind had, ColumnType from, ColumnType to) {
        if (to instanceof ColumnType.Floating) {
            return "cast(" + column + " as real)";
        }
        if (to instanceof ColumnType.Decimal decimal) {
            boolean loses = had == TypeKind.TEXT
                    || from instanceof ColumnType.Floating
                    || from instanceof ColumnType.Decimal old && old.scale() > decimal.scale();
            return loses ? "round(" + column + ", " + decimal.scale() + ")" : column;
        }
        boolean whole = had == TypeKind.TEXT
                || had == TypeKind.NUMBER
                        && !(from instanceof ColumnType.Decimal)
                        && !(from instanceof ColumnType.Floating);
        return whole ? "cast(" + column + " as integer)" : "cast(round(" + column + ") as integer)";
    }

    private static String toText(String column, TypeKind had) {
        switch (had) {
            case TRUTH:
                return "case when " + column + " then 'true' when not " + column + " then 'false' end";
            case NUMBER:
                return "cast(" + column + " as text)";
            case UUID:
                String hex = "lower(hex(" + column + "))";
                return "case when " + column + " is not null then substr(" + hex + ", 1, 8) || '-' || substr(" + hex
                        + ", 9, 4) || '-' || substr(" + hex + ", 13, 4) || '-' || substr(" + hex
                        + ", 17, 4) || '-' || substr(" + hex + ", 21) end";
            default:
                return column;
        }
    }

    /** Only of moments that are texts; what Hibernate and the driver store as a number counts milliseconds either way. */
    private static String toMoment(String column, ColumnType from, ColumnType to) {
        if (from instanceof ColumnType.Date && to instanceof ColumnType.Timestamp) {
            return "case typeof(" + column + ") when 'text' then " + column + " || ' 00:00:00' else " + column + " end";
        }
        return from instanceof ColumnType.Timestamp && to instanceof ColumnType.Date
                ? "case typeof(" + column + ") when 'text' then substr(" + column + ", 1, 10) else " + column + " end"
                : column;
    }
}
