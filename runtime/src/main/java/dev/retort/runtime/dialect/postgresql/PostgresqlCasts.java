package dev.retort.runtime.dialect.postgresql;

import dev.retort.schema.type.ColumnType;
import dev.retort.schema.type.ColumnType.Array;
import dev.retort.schema.type.ColumnType.BigInt;
import dev.retort.schema.type.ColumnType.Binary;
import dev.retort.schema.type.ColumnType.Blob;
import dev.retort.schema.type.ColumnType.Bool;
import dev.retort.schema.type.ColumnType.Char;
import dev.retort.schema.type.ColumnType.Clob;
import dev.retort.schema.type.ColumnType.Decimal;
import dev.retort.schema.type.ColumnType.Floating;
import dev.retort.schema.type.ColumnType.Int;
import dev.retort.schema.type.ColumnType.NamedEnum;
import dev.retort.schema.type.ColumnType.Native;
import dev.retort.schema.type.ColumnType.SmallInt;
import dev.retort.schema.type.ColumnType.Text;
import dev.retort.schema.type.ColumnType.TinyInt;
import dev.retort.schema.type.ColumnType.VarBinary;
import dev.retort.schema.type.ColumnType.VarChar;
import org.jspecify.annotations.Nullable;

/**
 * The expressions that convert values where PostgreSQL has no conversion of its own. Where it has one it
 * is left to it: an explicit cast would cut text that is too long instead of refusing it.
 */
final class PostgresqlCasts {
    private PostgresqlCasts() {}

    /**
     * The expression for a column's values in another type.
     *
     * @param column the column, as SQL text
     * @param spelled the new type, as SQL text
     * @return {@code null} if PostgreSQL converts by itself, or if nobody can say how
     */
    static @Nullable String using(String column, ColumnType from, ColumnType to, String spelled) {
        if (from instanceof Native || to instanceof Native) {
            return null;
        }
        if (from instanceof Clob || from instanceof Blob) {
            return ofLargeObject(column, from, to, spelled);
        }
        if (to instanceof Clob) {
            return isText(from) ? "lo_from_bytea(0, convert_to(" + column + ", 'UTF8'))" : null;
        }
        if (to instanceof Blob) {
            return isBytes(from) ? "lo_from_bytea(0, " + column + ")" : null;
        }
        if (from instanceof Bool && isNumber(to)) {
            return column + "::integer";
        }
        if (isNumber(from) && to instanceof Bool) {
            return column + " <> 0";
        }
        if (from instanceof NamedEnum && to instanceof NamedEnum) {
            return column + "::text::" + spelled;
        }
        boolean parsed = isText(from) && !isText(to) && !isBytes(to);
        boolean elements = from instanceof Array && to instanceof Array;
        return parsed || elements ? column + "::" + spelled : null;
    }

    private static @Nullable String ofLargeObject(String column, ColumnType from, ColumnType to, String spelled) {
        if (isBytes(to)) {
            return "lo_get(" + column + ")";
        }
        if (from instanceof Blob || to instanceof Clob || to instanceof Blob) {
            return null;
        }
        String text = "convert_from(lo_get(" + column + "), 'UTF8')";
        return isText(to) ? text : text + "::" + spelled;
    }

    private static boolean isText(ColumnType type) {
        return type instanceof Char || type instanceof VarChar || type instanceof Text;
    }

    private static boolean isBytes(ColumnType type) {
        return type instanceof Binary || type instanceof VarBinary;
    }

    private static boolean isNumber(ColumnType type) {
        return type instanceof TinyInt
                || type instanceof SmallInt
                || type instanceof Int
                || type instanceof BigInt
                || type instanceof Decimal
                || type instanceof Floating;
    }
}
