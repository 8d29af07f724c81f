package dev.retort.schema.type;

import dev.retort.schema.type.ColumnType.BigInt;
import dev.retort.schema.type.ColumnType.Binary;
import dev.retort.schema.type.ColumnType.Blob;
import dev.retort.schema.type.ColumnType.Bool;
import dev.retort.schema.type.ColumnType.Char;
import dev.retort.schema.type.ColumnType.Clob;
import dev.retort.schema.type.ColumnType.Date;
import dev.retort.schema.type.ColumnType.Decimal;
import dev.retort.schema.type.ColumnType.Floating;
import dev.retort.schema.type.ColumnType.Int;
import dev.retort.schema.type.ColumnType.Json;
import dev.retort.schema.type.ColumnType.NamedEnum;
import dev.retort.schema.type.ColumnType.SmallInt;
import dev.retort.schema.type.ColumnType.Text;
import dev.retort.schema.type.ColumnType.Time;
import dev.retort.schema.type.ColumnType.Timestamp;
import dev.retort.schema.type.ColumnType.TinyInt;
import dev.retort.schema.type.ColumnType.Uuid;
import dev.retort.schema.type.ColumnType.VarBinary;
import dev.retort.schema.type.ColumnType.VarChar;

/** What happens to the values of a column whose type changes. */
public enum TypeChange {
    /** Nothing: the types are the same. */
    NONE,
    /** Every value stays as it is. */
    WIDENING,
    /** Every value has a counterpart of the new type. */
    CONVERSION,
    /** Values of the same kind, of which some may be too long, too large or too precise. */
    NARROWING,
    /** Values of another kind, of which some may have no counterpart: only the rows can tell. */
    UNCERTAIN,
    /** The types have nothing to do with each other, or one is in a database's own words: a person must say how. */
    UNKNOWN;

    private static final int UNLIMITED = Integer.MAX_VALUE;
    /** Characters of {@code 2024-01-01 00:00:00.123456789+00:00}, and of a UUID. */
    private static final int LONGEST_TIMESTAMP = 35;

    private static final int UUID_LENGTH = 36;

    /** Whether rows can make this change fail or lose what they hold. */
    public boolean dependsOnRows() {
        return this == NARROWING || this == UNCERTAIN;
    }

    /** What happens to values of one type that become another. */
    public static TypeChange of(ColumnType from, ColumnType to) {
        if (from.equals(to)) {
            return NONE;
        }
        if (isText(from) && isText(to)) {
            return textLength(to) >= textLength(from) ? WIDENING : NARROWING;
        }
        if (isBytes(from) && isBytes(to)) {
            return byteLength(to) >= byteLength(from) ? WIDENING : NARROWING;
        }
        if (isNumber(from) && isNumber(to)) {
            return ofNumbers(from, to);
        }
        if (isTemporal(from) && isTemporal(to)) {
            return ofTemporals(from, to);
        }
        if (from instanceof NamedEnum before && to instanceof NamedEnum after) {
            return after.values().containsAll(before.values()) ? WIDENING : UNCERTAIN;
        }
        if (isText(to)) {
            return toText(from, textLength(to));
        }
        if (isText(from)) {
            return isScalar(to) ? UNCERTAIN : UNKNOWN;
        }
        if (from instanceof Bool && isNumber(to)) {
            return CONVERSION;
        }
        if (isNumber(from) && to instanceof Bool) {
            return UNCERTAIN;
        }
        return UNKNOWN;
    }

    /**
     * Whether values of one type that differ may be equal as values of another: two moments of one day as dates,
     * {@code '1'} and {@code '01'} as numbers. What is unique may then no longer be.
     */
    public static boolean mayMerge(ColumnType from, ColumnType to) {
        TypeChange change = of(from, to);
        boolean padded = to instanceof Char && !(from instanceof Char) || to instanceof Binary;
        if (change == NONE || isInteger(from) && isInteger(to) || from instanceof Bool || from instanceof NamedEnum) {
            return false;
        }
        if (isText(from) && isText(to) || isBytes(from) && isBytes(to)) {
            return padded;
        }
        return change != WIDENING && (!isText(to) || from instanceof Floating);
    }

    private static TypeChange ofNumbers(ColumnType from, ColumnType to) {
        if (from instanceof Floating before && to instanceof Floating after) {
            return after.precision() >= before.precision() ? WIDENING : NARROWING;
        }
        if (to instanceof Floating after) {
            return isInteger(from) && bitsOf(from) <= after.precision() ? WIDENING : NARROWING;
        }
        if (from instanceof Floating) {
            return NARROWING;
        }
        if (isInteger(from) && isInteger(to)) {
            return bitsOf(to) >= bitsOf(from) ? WIDENING : NARROWING;
        }
        return integerDigits(to) >= integerDigits(from) && scale(to) >= scale(from) ? WIDENING : NARROWING;
    }

    private static TypeChange ofTemporals(ColumnType from, ColumnType to) {
        if (from instanceof Time before && to instanceof Time after) {
            return before.zoned() != after.zoned()
                    ? CONVERSION
                    : after.precision() >= before.precision() ? WIDENING : NARROWING;
        }
        if (from instanceof Timestamp before && to instanceof Timestamp after) {
            return after.precision() < before.precision()
                    ? NARROWING
                    : before.zoned() != after.zoned() ? CONVERSION : WIDENING;
        }
        if (from instanceof Date && to instanceof Timestamp) {
            return CONVERSION;
        }
        return from instanceof Timestamp ? NARROWING : UNKNOWN;
    }

    private static TypeChange toText(ColumnType from, int length) {
        int needed = longestText(from);
        return needed < 0 ? UNKNOWN : needed <= length ? CONVERSION : NARROWING;
    }

    /** The most characters that a value can take as text, or -1 if there is no one way to write it. */
    private static int longestText(ColumnType type) {
        if (type instanceof Bool) {
            return "false".length();
        }
        if (isInteger(type)) {
            return integerDigits(type) + 1;
        }
        if (type instanceof Decimal decimal) {
            return decimal.precision() + 2;
        }
        if (type instanceof Floating) {
            return 25;
        }
        if (type instanceof Uuid) {
            return UUID_LENGTH;
        }
        if (isTemporal(type)) {
            return LONGEST_TIMESTAMP;
        }
        if (type instanceof NamedEnum named) {
            return named.values().stream().mapToInt(String::length).max().orElse(0);
        }
        return type instanceof Json ? UNLIMITED : -1;
    }

    private static boolean isText(ColumnType type) {
        return type instanceof Char || type instanceof VarChar || type instanceof Text || type instanceof Clob;
    }

    private static int textLength(ColumnType type) {
        if (type instanceof Char text) {
            return text.length();
        }
        return type instanceof VarChar text ? text.length() : UNLIMITED;
    }

    private static boolean isBytes(ColumnType type) {
        return type instanceof Binary || type instanceof VarBinary || type instanceof Blob;
    }

    private static int byteLength(ColumnType type) {
        if (type instanceof Binary bytes) {
            return bytes.length();
        }
        return type instanceof VarBinary bytes ? bytes.length() : UNLIMITED;
    }

    private static boolean isInteger(ColumnType type) {
        return type instanceof TinyInt || type instanceof SmallInt || type instanceof Int || type instanceof BigInt;
    }

    private static boolean isNumber(ColumnType type) {
        return isInteger(type) || type instanceof Decimal || type instanceof Floating;
    }

    private static boolean isTemporal(ColumnType type) {
        return type instanceof Date || type instanceof Time || type instanceof Timestamp;
    }

    private static boolean isScalar(ColumnType type) {
        return isNumber(type)
                || isTemporal(type)
                || type instanceof Bool
                || type instanceof Uuid
                || type instanceof Json
                || type instanceof NamedEnum;
    }

    private static int bitsOf(ColumnType integer) {
        if (integer instanceof TinyInt) {
            return 8;
        }
        if (integer instanceof SmallInt) {
            return 16;
        }
        return integer instanceof Int ? 32 : 64;
    }

    private static int integerDigits(ColumnType type) {
        if (type instanceof Decimal decimal) {
            return decimal.precision() - decimal.scale();
        }
        switch (bitsOf(type)) {
            case 8:
                return 3;
            case 16:
                return 5;
            case 32:
                return 10;
            default:
                return 19;
        }
    }

    private static int scale(ColumnType type) {
        return type instanceof Decimal decimal ? decimal.scale() : 0;
    }
}
