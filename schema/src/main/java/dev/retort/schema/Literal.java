package dev.retort.schema;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A constant value: of a column's default, of a check, of a row. */
public sealed interface Literal {

    /** Calls the visitor's method for this kind of value. */
    <R> R accept(Visitor<R> visitor);

    /** Text; also how dates, times and identifiers are written. */
    record Text(String value) implements Literal {
        public Text {
            value = Text.withUnixLineEnds(value);
        }

        /** Line ends are the same on every machine, so that a checkout with CRLF is no change. */
        private static String withUnixLineEnds(String text) {
            return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }

        @Override
        public String toString() {
            return "'" + value.replace("'", "''") + "'";
        }
    }

    /** A number; {@code 1.0} and {@code 1.00} are the same value. */
    record Number(BigDecimal value) implements Literal {
        public Number {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.number(this);
        }

        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    /** True or false. */
    record Bool(boolean value) implements Literal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bool(this);
        }

        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /** The absence of a value. */
    record Null() implements Literal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nothing(this);
        }

        @Override
        public String toString() {
            return "null";
        }
    }

    /**
     * The literal for a Java value.
     *
     * @param value a {@link CharSequence}, {@link Character}, {@link java.lang.Number}, {@link
     *     Boolean}, {@link java.util.UUID}, enum constant, {@code java.time} value or {@code null}
     * @throws SchemaException if there is no literal for a value of that class
     */
    static Literal of(@Nullable Object value) {
        if (value == null) {
            return new Null();
        }
        if (value instanceof Literal literal) {
            return literal;
        }
        if (value instanceof Boolean bool) {
            return new Bool(bool);
        }
        if (value instanceof BigDecimal decimal) {
            return new Number(decimal);
        }
        if (value instanceof java.lang.Number number) {
            return new Number(new BigDecimal(number.toString()));
        }
        if (value instanceof Enum<?> constant) {
            return new Text(constant.name());
        }
        if (value instanceof CharSequence
                || value instanceof Character
                || value instanceof java.util.UUID
                || value instanceof java.time.temporal.TemporalAccessor) {
            return new Text(value.toString());
        }
        throw new SchemaException("a value of " + value.getClass().getName() + " cannot be written as a literal;"
                + " use a text, number, boolean or null");
    }

    /** One method a kind of value. */
    interface Visitor<R> {
        R text(Text literal);

        R number(Number literal);

        R bool(Bool literal);

        R nothing(Null literal);
    }
}
