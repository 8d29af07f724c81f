package dev.retort.runtime.dialect;

import dev.retort.schema.type.ColumnType;
import dev.retort.schema.type.ColumnType.BigInt;
import dev.retort.schema.type.ColumnType.Binary;
import dev.retort.schema.type.ColumnType.Bool;
import dev.retort.schema.type.ColumnType.Char;
import dev.retort.schema.type.ColumnType.Date;
import dev.retort.schema.type.ColumnType.Decimal;
import dev.retort.schema.type.ColumnType.Floating;
import dev.retort.schema.type.ColumnType.Int;
import dev.retort.schema.type.ColumnType.Json;
import dev.retort.schema.type.ColumnType.NamedEnum;
import dev.retort.schema.type.ColumnType.SmallInt;
import dev.retort.schema.type.ColumnType.Time;
import dev.retort.schema.type.ColumnType.Timestamp;
import dev.retort.schema.type.ColumnType.TinyInt;
import dev.retort.schema.type.ColumnType.Uuid;
import dev.retort.schema.type.ColumnType.VarBinary;
import dev.retort.schema.type.ColumnType.VarChar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Conditions, in SQL that the databases share, for the values that a change of type would make a
 * statement fail on, and for numbers that would lose digits. Floating-point numbers are rounded as they
 * always are, and moments lose what their new type has no place for: they are not among them.
 */
public final class Misfits {
    private static final String DATE = "([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
            + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))"
            + "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)";
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,9})?)?";
    private static final String OFFSET = "(Z|[+-][0-9]{2}(:?[0-9]{2})?)";
    private static final String HEX = "[0-9a-fA-F]";

    private final BinaryOperator<String> matches;
    private final Function<String, Optional<String>> isJson;

    /**
     * @param matches makes the condition that an expression matches a POSIX regular expression, which is
     *     given as an SQL literal
     * @param isJson makes the condition that an expression is a JSON text, empty where the database has none
     */
    public Misfits(BinaryOperator<String> matches, Function<String, Optional<String>> isJson) {
        this.matches = matches;
        this.isJson = isJson;
    }

    /**
     * The condition that is true of the values of a column that do not fit another type.
     *
     * @param column the column, as SQL text
     * @return empty if all values do, or if that cannot be told
     */
    public Optional<String> of(String column, ColumnType from, ColumnType to) {
        if (isText(from)) {
            return ofText(column, to);
        }
        if (isNumber(from)) {
            return ofNumber(column, from, to);
        }
        if (from instanceof NamedEnum && to instanceof NamedEnum named) {
            // Some databases make an empty text of a null there.
            return Optional.of(column + " is not null and " + notAmong("concat(" + column + ", '')", named));
        }
        if (to instanceof Binary bytes) {
            return Optional.of("octet_length(" + column + ") > " + bytes.length());
        }
        if (to instanceof VarBinary bytes) {
            return Optional.of("octet_length(" + column + ") > " + bytes.length());
        }
        return writtenLongerThan(column, to);
    }

    private Optional<String> ofText(String column, ColumnType to) {
        if (to instanceof Char text) {
            return longerThan(column, text.length());
        }
        if (to instanceof VarChar text) {
            return longerThan(column, text.length());
        }
        if (isInteger(to)) {
            return Optional.of(
                    unless(column, "[+-]?[0-9]{1,38}", between("cast(" + column + " as decimal(38,0))", to)));
        }
        if (to instanceof Decimal decimal) {
            return Optional.of(unless(
                    column,
                    "[+-]?[0-9]{1,28}([.][0-9]{0,10})?",
                    "abs(cast(" + column + " as decimal(38,10))) < " + limit(decimal) + " and "
                            + isRound("cast(" + column + " as decimal(38,10))", decimal)));
        }
        if (to instanceof Floating) {
            return notMatching(column, "[+-]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][+-]?[0-9]+)?");
        }
        if (to instanceof Bool) {
            return Optional.of(
                    "lower(" + column + ") not in ('true', 'false', 't', 'f', 'yes', 'no', 'y', 'n', '1', '0')");
        }
        if (to instanceof Uuid) {
            return notMatching(column, HEX + "{8}-" + (HEX + "{4}-").repeat(3) + HEX + "{12}");
        }
        if (to instanceof Date) {
            return notMatching(column, DATE);
        }
        if (to instanceof Time time) {
            return notMatching(column, TIME + (time.zoned() ? OFFSET + "?" : ""));
        }
        if (to instanceof Timestamp timestamp) {
            return notMatching(column, DATE + "([ T]" + TIME + (timestamp.zoned() ? " ?" + OFFSET + "?" : "") + ")?");
        }
        if (to instanceof Json) {
            return isJson.apply(column).map(condition -> "not (" + condition + ")");
        }
        if (to instanceof NamedEnum named) {
            return Optional.of(notAmong(column, named));
        }
        return Optional.empty();
    }

    private static Optional<String> ofNumber(String column, ColumnType from, ColumnType to) {
        if (to instanceof Bool) {
            return Optional.of(column + " not in (0, 1)");
        }
        if (isInteger(to)) {
            return Optional.of("not (" + between(column, to)
                    + (isInteger(from) ? "" : " and " + column + " = floor(" + column + ")") + ")");
        }
        if (to instanceof Decimal decimal) {
            boolean losesDigits = from instanceof Decimal before && before.scale() > decimal.scale();
            return Optional.of("abs(" + column + ") >= " + limit(decimal)
                    + (losesDigits ? " or not (" + isRound(column, decimal) + ")" : ""));
        }
        return writtenLongerThan(column, to);
    }

    /** Whether what a value is written as is too long for a text. */
    private static Optional<String> writtenLongerThan(String column, ColumnType to) {
        if (to instanceof Char text) {
            return longerThan("concat(" + column + ", '')", text.length());
        }
        return to instanceof VarChar text ? longerThan("concat(" + column + ", '')", text.length()) : Optional.empty();
    }

    private static String notAmong(String text, NamedEnum named) {
        return text + " not in (" + named.values().stream().map(Misfits::quoted).collect(Collectors.joining(", "))
                + ")";
    }

    private static Optional<String> longerThan(String column, int length) {
        return Optional.of("char_length(" + column + ") > " + length);
    }

    private Optional<String> notMatching(String column, String pattern) {
        return Optional.of("not (" + matches.apply(column, quoted("^" + pattern + "$")) + ")");
    }

    /** The cast is reached only by what matches, whatever order the database evaluates conditions in. */
    private String unless(String column, String pattern, String holds) {
        return "not (case when " + matches.apply(column, quoted("^" + pattern + "$")) + " then " + holds + " else "
                + column + " is null end)";
    }

    private static String between(String expression, ColumnType integer) {
        int bits = integer instanceof TinyInt ? 8 : integer instanceof SmallInt ? 16 : integer instanceof Int ? 32 : 64;
        BigInteger bound = BigInteger.ONE.shiftLeft(bits - 1);
        return expression + " between " + bound.negate() + " and " + bound.subtract(BigInteger.ONE);
    }

    private static String isRound(String number, Decimal decimal) {
        return number + " = round(" + number + ", " + decimal.scale() + ")";
    }

    private static String limit(Decimal decimal) {
        return BigDecimal.TEN.pow(decimal.precision() - decimal.scale()).toPlainString();
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static boolean isText(ColumnType type) {
        return type instanceof Char
                || type instanceof VarChar
                || type instanceof ColumnType.Text
                || type instanceof ColumnType.Clob;
    }

    private static boolean isInteger(ColumnType type) {
        return type instanceof TinyInt || type instanceof SmallInt || type instanceof Int || type instanceof BigInt;
    }

    private static boolean isNumber(ColumnType type) {
        return isInteger(type) || type instanceof Decimal || type instanceof Floating;
    }
}
