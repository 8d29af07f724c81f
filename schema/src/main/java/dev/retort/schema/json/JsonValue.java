package dev.retort.schema.json;

import java.math.BigDecimal;

/** A value as it stands in a JSON text. */
public sealed interface JsonValue
        permits JsonObject, JsonArray, JsonValue.Text, JsonValue.Number, JsonValue.Bool, JsonValue.Null {

    /** Calls the visitor's method for this kind of value. */
    <R> R accept(Visitor<R> visitor);

    /** A string. */
    record Text(String value) implements JsonValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** A number; {@code 1.0} and {@code 1} are the same one. */
    record Number(BigDecimal value) implements JsonValue {
        public Number {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.number(this);
        }
    }

    /** True or false. */
    record Bool(boolean value) implements JsonValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bool(this);
        }
    }

    /** Null. */
    record Null() implements JsonValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nothing(this);
        }
    }

    /** One method a kind of value. */
    interface Visitor<R> {
        R object(JsonObject value);

        R array(JsonArray value);

        R text(Text value);

        R number(Number value);

        R bool(Bool value);

        R nothing(Null value);
    }
}
