package dev.retort.schema.type;

import java.util.List;

/**
 * What a column holds. A database's dialect decides how it is spelled there.
 *
 * <p>{@link #toString()} is the form used in snapshots, revisions and messages; {@link TypeText} reads
 * it back.
 */
public sealed interface ColumnType {

    /** The length of a large object that may be of any length. */
    int ANY_LENGTH = Integer.MAX_VALUE;

    /** Calls the visitor's method for this type. */
    <R> R accept(Visitor<R> visitor);

    /** True or false. */
    record Bool() implements ColumnType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bool(this);
        }

        @Override
        public String toString() {
            return "boolean";
        }
    }

    /** A signed integer of 8 bits. */
    record TinyInt() implements ColumnType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.tinyInt(this);
        }

        @Override
        public String toString() {
            return "tinyint";
        }
    }

    /** A signed integer of 16 bits. */
    record SmallInt() implements ColumnType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.smallInt(this);
        }

        @Override
        public String toString() {
            return "smallint";
        }
    }

    /** A signed integer of 32 bits. */
    record Int() implements ColumnType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.integer(this);
        }

        @Override
        public String toString() {
            return "integer";
        }
    }

    /** A signed integer of 64 bits. */
    record BigInt() implements ColumnType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bigInt(this);
        }

        @Override
        public String toString() {
            return "bigint";
        }
    }

    /**
     * An exact decimal number.
     *
     * @param precision total digits, at least 1
     * @param scale digits after the point, between 0 and the precision
     */
    record Decimal(int precision, int scale) implements ColumnType {
        public Decimal {
            Limits.require(precision >= 1, "decimal needs a precision of at least 1");
            Limits.require(scale >= 0 && scale <= precision, "decimal needs a scale between 0 and its precision");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.decimal(this);
        }

        @Override
        public String toString() {
            return "decimal(" + precision + "," + scale + ")";
        }
    }

    /**
     * A binary floating point number.
     *
     * @param precision bits of the mantissa: up to 24 for single, up to 53 for double precision
     */
    record Floating(int precision) implements ColumnType {
        public Floating {
            Limits.require(precision >= 1 && precision <= 53, "float needs a precision between 1 and 53");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.floating(this);
        }

        @Override
        public String toString() {
            return "float(" + precision + ")";
        }
    }

    /**
     * Text of a fixed length.
     *
     * @param length characters, at least 1
     * @param national whether it is stored in the database's national character set
     */
    record Char(int length, boolean national) implements ColumnType {
        public Char {
            Limits.require(length >= 1, "char needs a length of at least 1");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.character(this);
        }

        @Override
        public String toString() {
            return (national ? "nchar(" : "char(") + length + ")";
        }
    }

    /**
     * Text up to a length.
     *
     * @param length characters at most, at least 1
     * @param national whether it is stored in the database's national character set
     */
    record VarChar(int length, boolean national) implements ColumnType {
        public VarChar {
            Limits.require(length >= 1, "varchar needs a length of at least 1");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.varChar(this);
        }

        @Override
        public String toString() {
            return (national ? "nvarchar(" : "varchar(") + length + ")";
        }
    }

    /**
     * Text of any length, stored in line.
     *
     * @param national whether it is stored in the database's national character set
     */
    record Text(boolean national) implements ColumnType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }

        @Override
        public String toString() {
            return national ? "ntext" : "text";
        }
    }

    /**
     * A character large object.
     *
     * @param length characters that there is to be room for, {@link #ANY_LENGTH} if nothing is known of it; a size for
     *     databases that have large objects of several sizes, and no limit elsewhere
     * @param national whether it is stored in the database's national character set
     */
    record Clob(int length, boolean national) implements ColumnType {
        public Clob {
            Limits.require(length >= 1, "clob needs a length of at least 1");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.clob(this);
        }

        @Override
        public String toString() {
            return (national ? "nclob" : "clob") + (length == ANY_LENGTH ? "" : "(" + length + ")");
        }
    }

    /**
     * Bytes of a fixed length.
     *
     * @param length bytes, at least 1
     */
    record Binary(int length) implements ColumnType {
        public Binary {
            Limits.require(length >= 1, "binary needs a length of at least 1");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.binary(this);
        }

        @Override
        public String toString() {
            return "binary(" + length + ")";
        }
    }

    /**
     * Bytes up to a length.
     *
     * @param length bytes at most, at least 1
     */
    record VarBinary(int length) implements ColumnType {
        public VarBinary {
            Limits.require(length >= 1, "varbinary needs a length of at least 1");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.varBinary(this);
        }

        @Override
        public String toString() {
            return "varbinary(" + length + ")";
        }
    }

    /**
     * A binary large object.
     *
     * @param length bytes that there is to be room for, as of {@link Clob}
     */
    record Blob(int length) implements ColumnType {
        public Blob {
            Limits.require(length >= 1, "blob needs a length of at least 1");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.blob(this);
        }

        @Override
        public String toString() {
            return "blob" + (length == ANY_LENGTH ? "" : "(" + length + ")");
        }
    }

    /** A calendar date. */
    record Date() implements ColumnType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.date(this);
        }

        @Override
        public String toString() {
            return "date";
        }
    }

    /**
     * A time of day.
     *
     * @param precision digits of a second's fraction, 0 to 9
     * @param zoned whether an offset from UTC is kept
     */
    record Time(int precision, boolean zoned) implements ColumnType {
        public Time {
            Limits.require(precision >= 0 && precision <= 9, "time needs a precision between 0 and 9");
        }

        /** The same time of day with an offset from UTC. */
        public Time withTimeZone() {
            return new Time(precision, true);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.time(this);
        }

        @Override
        public String toString() {
            return "time(" + precision + ")" + (zoned ? " with time zone" : "");
        }
    }

    /**
     * A point in time.
     *
     * @param precision digits of a second's fraction, 0 to 9
     * @param zoned whether it is an instant (normalised or with its offset) rather than a local date and time
     */
    record Timestamp(int precision, boolean zoned) implements ColumnType {
        public Timestamp {
            Limits.require(precision >= 0 && precision <= 9, "timestamp needs a precision between 0 and 9");
        }

        /** The same point in time as an instant. */
        public Timestamp withTimeZone() {
            return new Timestamp(precision, true);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.timestamp(this);
        }

        @Override
        public String toString() {
            return "timestamp(" + precision + ")" + (zoned ? " with time zone" : "");
        }
    }

    /** A universally unique identifier. */
    record Uuid() implements ColumnType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.uuid(this);
        }

        @Override
        public String toString() {
            return "uuid";
        }
    }

    /** A JSON document. */
    record Json() implements ColumnType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.json(this);
        }

        @Override
        public String toString() {
            return "json";
        }
    }

    /**
     * A list of values of one type.
     *
     * @param element the type of each value
     */
    record Array(ColumnType element) implements ColumnType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.array(this);
        }

        @Override
        public String toString() {
            return "array(" + element + ")";
        }
    }

    /**
     * One of a list of names, as an enumeration type of the database's own.
     *
     * @param name the type's name, used where the database has named types
     * @param values the names, in their order
     */
    record NamedEnum(String name, List<String> values) implements ColumnType {
        public NamedEnum {
            Limits.require(!name.isEmpty(), "an enum type needs a name");
            Limits.require(!values.isEmpty(), "an enum type needs at least one value");
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.namedEnum(this);
        }

        @Override
        public String toString() {
            return TypeText.write(this);
        }
    }

    /**
     * A type in a database's own words, kept verbatim: what {@code columnDefinition} says.
     *
     * @param sql the definition, not blank
     */
    record Native(String sql) implements ColumnType {
        public Native {
            Limits.require(!sql.isBlank(), "a native column definition is blank");
            sql = sql.strip();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nativeType(this);
        }

        @Override
        public String toString() {
            return "sql(" + sql + ")";
        }
    }

    /** One method a type, so that a type that is forgotten is a compile error. */
    interface Visitor<R> {
        R bool(Bool type);

        R tinyInt(TinyInt type);

        R smallInt(SmallInt type);

        R integer(Int type);

        R bigInt(BigInt type);

        R decimal(Decimal type);

        R floating(Floating type);

        R character(Char type);

        R varChar(VarChar type);

        R text(Text type);

        R clob(Clob type);

        R binary(Binary type);

        R varBinary(VarBinary type);

        R blob(Blob type);

        R date(Date type);

        R time(Time type);

        R timestamp(Timestamp type);

        R uuid(Uuid type);

        R json(Json type);

        R array(Array type);

        R namedEnum(NamedEnum type);

        R nativeType(Native type);
    }
}
