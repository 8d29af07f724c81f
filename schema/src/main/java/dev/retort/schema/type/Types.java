package dev.retort.schema.type;

import java.util.List;

/**
 * The column types, for static import in revisions: {@code varchar(255)}, {@code
 * timestamp(6).withTimeZone()}, {@code decimal(10, 2)}.
 */
public final class Types {
    private Types() {}

    /** True or false. */
    public static ColumnType bool() {
        return new ColumnType.Bool();
    }

    /** A signed integer of 8 bits. */
    public static ColumnType tinyint() {
        return new ColumnType.TinyInt();
    }

    /** A signed integer of 16 bits. */
    public static ColumnType smallint() {
        return new ColumnType.SmallInt();
    }

    /** A signed integer of 32 bits. */
    public static ColumnType integer() {
        return new ColumnType.Int();
    }

    /** A signed integer of 64 bits. */
    public static ColumnType bigint() {
        return new ColumnType.BigInt();
    }

    /** An exact decimal number with {@code precision} digits in all, {@code scale} of them after the point. */
    public static ColumnType decimal(int precision, int scale) {
        return new ColumnType.Decimal(precision, scale);
    }

    /** A floating point number of single precision. */
    public static ColumnType real() {
        return new ColumnType.Floating(24);
    }

    /** A floating point number of double precision. */
    public static ColumnType doublePrecision() {
        return new ColumnType.Floating(53);
    }

    /** A floating point number with a mantissa of {@code precision} bits. */
    public static ColumnType floating(int precision) {
        return new ColumnType.Floating(precision);
    }

    /** Text of exactly {@code length} characters. */
    public static ColumnType character(int length) {
        return new ColumnType.Char(length, false);
    }

    /** Text of exactly {@code length} characters in the national character set. */
    public static ColumnType nchar(int length) {
        return new ColumnType.Char(length, true);
    }

    /** Text of at most {@code length} characters. */
    public static ColumnType varchar(int length) {
        return new ColumnType.VarChar(length, false);
    }

    /** Text of at most {@code length} characters in the national character set. */
    public static ColumnType nvarchar(int length) {
        return new ColumnType.VarChar(length, true);
    }

    /** Text of any length, stored in line. */
    public static ColumnType text() {
        return new ColumnType.Text(false);
    }

    /** Text of any length in the national character set. */
    public static ColumnType ntext() {
        return new ColumnType.Text(true);
    }

    /** A character large object. */
    public static ColumnType clob() {
        return clob(ColumnType.ANY_LENGTH);
    }

    /** A character large object with room for {@code length} characters, where a database has several sizes. */
    public static ColumnType clob(int length) {
        return new ColumnType.Clob(length, false);
    }

    /** A character large object in the national character set. */
    public static ColumnType nclob() {
        return nclob(ColumnType.ANY_LENGTH);
    }

    /** As {@link #clob(int)}, in the national character set. */
    public static ColumnType nclob(int length) {
        return new ColumnType.Clob(length, true);
    }

    /** Exactly {@code length} bytes. */
    public static ColumnType binary(int length) {
        return new ColumnType.Binary(length);
    }

    /** At most {@code length} bytes. */
    public static ColumnType varbinary(int length) {
        return new ColumnType.VarBinary(length);
    }

    /** A binary large object. */
    public static ColumnType blob() {
        return blob(ColumnType.ANY_LENGTH);
    }

    /** A binary large object with room for {@code length} bytes, where a database has several sizes. */
    public static ColumnType blob(int length) {
        return new ColumnType.Blob(length);
    }

    /** A calendar date. */
    public static ColumnType date() {
        return new ColumnType.Date();
    }

    /** A time of day with {@code precision} digits of a second's fraction. */
    public static ColumnType.Time time(int precision) {
        return new ColumnType.Time(precision, false);
    }

    /** A local date and time with {@code precision} digits of a second's fraction. */
    public static ColumnType.Timestamp timestamp(int precision) {
        return new ColumnType.Timestamp(precision, false);
    }

    /** A universally unique identifier. */
    public static ColumnType uuid() {
        return new ColumnType.Uuid();
    }

    /** A JSON document. */
    public static ColumnType json() {
        return new ColumnType.Json();
    }

    /** A list of values of one type. */
    public static ColumnType array(ColumnType element) {
        return new ColumnType.Array(element);
    }

    /** One of the given names, as an enumeration type of the database's own. */
    public static ColumnType namedEnum(String name, String... values) {
        return new ColumnType.NamedEnum(name, List.of(values));
    }

    /** A type in the database's own words, kept verbatim. */
    public static ColumnType sqlType(String definition) {
        return new ColumnType.Native(definition);
    }
}
