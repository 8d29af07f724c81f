package dev.retort.runtime.dialect.sqlite;

import dev.retort.schema.type.ColumnType;
import dev.retort.schema.type.TypeKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Conditions for the values that a change of type would make something else of: SQLite itself converts
 * anything, a text that is no number to 0, and keeps texts that are too long.
 */
final class SqliteMisfits {
    private SqliteMisfits() {}

    static Optional<String> of(String column, ColumnType from, ColumnType to) {
        TypeKind had = TypeKind.of(from);
        if (had == TypeKind.TEXT || had == TypeKind.ENUMERATION) {
            return ofText(column, to);
        }
        if (had == TypeKind.NUMBER) {
            return ofNumber(column, from, to);
        }
        if (had == TypeKind.BYTES && length(to) > 0) {
            return Optional.of("length(" + column + ") > " + length(to));
        }
        return Optional.empty();
    }

    /** The longest text or bytes of a type, 0 if there is no limit. */
    private static int length(ColumnType type) {
        if (type instanceof ColumnType.Char text) {
            return text.length();
        }
        if (type instanceof ColumnType.VarChar text) {
            return text.length();
        }
        if (type instanceof ColumnType.Binary bytes) {
            return bytes.length();
        }
        return type instanceof ColumnType.VarBinary bytes ? bytes.length() : 0;
    }

    private static Optional<String> ofText(String c, ColumnType to) {
        switch (TypeKind.of(to)) {
            case TEXT:
                return length(to) == 0 ? Optional.empty() : Optional.of("length(" + c + ") > " + length(to));
            case NUMBER:
                return Optional.of("not (" + (isInteger(to) ? isWhole(c, to) : isNumber(c, to)) + ")");
            case TRUTH:
                return Optional.of(
                        "lower(" + c + ") not in ('true', 'false', 't', 'f', 'yes', 'no', 'y', 'n', '1', '0')");
            case UUID:
                return Optional.of("not (" + c + " like '________-____-____-____-____________' and replace(" + c
                        + ", '-', '') not glob '*[^0-9a-fA-F]*' and length(replace(" + c + ", '-', '')) = 32)");
            case JSON:
                return Optional.of("not json_valid(" + c + ")");
            case TIME_OF_DAY:
                return Optional.of(c + " is not null and not (" + c + " glob '[0-9][0-9]:[0-9][0-9]*' and time(" + c
                        + ") is not null)");
            case MOMENT:
                return Optional.of(ofMoment(c, to));
            case ENUMERATION:
                return to instanceof ColumnType.NamedEnum named
                        ? Optional.of(c + " not in ("
                                + named.values().stream()
                                        .map(value -> "'" + value.replace("'", "''") + "'")
                                        .collect(Collectors.joining(", "))
                                + ")")
                        : Optional.empty();
            default:
                return Optional.empty();
        }
    }

    private static String ofMoment(String c, ColumnType to) {
        return to instanceof ColumnType.Date
                ? c + " is not null and date(" + c + ") is not " + c
                : c + " is not null and not (date(substr(" + c + ", 1, 10)) is substr(" + c + ", 1, 10) and datetime("
                        + c + ") is not null)";
    }

    /** Digits only, and none of them lost: a text too large becomes the largest number that there is. */
    private static String isWhole(String c, ColumnType to) {
        String digits = unsigned(c);
        return digits + " <> '' and " + digits + " not glob '*[^0-9]*' and (length(ltrim(" + digits
                + ", '0')) <= 18 or ltrim(" + digits + ", '0') = ltrim(cast(cast(" + c + " as integer) as text), '-'))"
                + " and " + between("cast(" + c + " as integer)", to);
    }

    private static String isNumber(String c, ColumnType to) {
        String digits = unsigned(c);
        if (to instanceof ColumnType.Decimal decimal) {
            return digits + " glob '[0-9]*' and " + digits + " not glob '*[^0-9.]*' and " + digits
                    + " not glob '*.*.*' and abs(cast(" + c + " as real)) < " + limit(decimal) + " and "
                    + isRound("cast(" + c + " as real)", decimal.scale());
        }
        // The forms that JSON has for a number, and a sign before it.
        return "case when json_valid(" + digits + ") then json_type(" + digits + ") in ('integer', 'real') else " + c
                + " is null end";
    }

    private static String unsigned(String c) {
        return "(case when substr(" + c + ", 1, 1) in ('+', '-') then substr(" + c + ", 2) else " + c + " end)";
    }

    private static Optional<String> ofNumber(String c, ColumnType from, ColumnType to) {
        if (to instanceof ColumnType.Bool) {
            return Optional.of(c + " not in (0, 1)");
        }
        if (isInteger(to)) {
            return Optional.of("not (" + between(c, to) + (isInteger(from) ? "" : " and " + isRound(c, 0)) + ")");
        }
        if (to instanceof ColumnType.Decimal decimal) {
            boolean losesDigits = from instanceof ColumnType.Decimal before && before.scale() > decimal.scale();
            return Optional.of("abs(" + c + ") >= " + limit(decimal)
                    + (losesDigits ? " or not (" + isRound(c, decimal.scale()) + ")" : ""));
        }
        return isInteger(from) && length(to) > 0 && TypeKind.of(to) == TypeKind.TEXT
                ? Optional.of("length(cast(" + c + " as text)) > " + length(to))
                : Optional.empty();
    }

    private static boolean isInteger(ColumnType type) {
        return TypeKind.of(type) == TypeKind.NUMBER
                && !(type instanceof ColumnType.Decimal)
                && !(type instanceof ColumnType.Floating);
    }

    private static String between(String expression, ColumnType integer) {
        int bits = integer instanceof ColumnType.TinyInt
                ? 8
                : integer instanceof ColumnType.SmallInt ? 16 : integer instanceof ColumnType.Int ? 32 : 64;
        BigInteger bound = BigInteger.ONE.shiftLeft(bits - 1);
        return expression + " between " + bound.negate() + " and " + bound.subtract(BigInteger.ONE);
    }

    private static String isRound(String number, int scale) {
        return number + " = round(" + number + ", " + scale + ")";
    }

    private static String limit(ColumnType.Decimal decimal) {
        return BigDecimal.TEN.pow(decimal.precision() - decimal.scale()).toPlainString();
    }
}
