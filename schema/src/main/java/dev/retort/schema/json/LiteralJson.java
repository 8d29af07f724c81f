package dev.retort.schema.json;

import dev.retort.schema.Literal;

/** Literals as JSON: a text, a number, true, false or null. */
final class LiteralJson {
    private LiteralJson() {}

    static JsonValue write(Literal literal) {
        return literal.accept(new Literal.Visitor<>() {
            @Override
            public JsonValue text(Literal.Text text) {
                return new JsonValue.Text(text.value());
            }

            @Override
            public JsonValue number(Literal.Number number) {
                return new JsonValue.Number(number.value());
            }

            @Override
            public JsonValue bool(Literal.Bool bool) {
                return new JsonValue.Bool(bool.value());
            }

            @Override
            public JsonValue nothing(Literal.Null nothing) {
                return new JsonValue.Null();
            }
        });
    }

    static Literal read(String key, JsonFields fields) {
        return read(fields.value(key), fields);
    }

    static Literal read(JsonValue value, JsonFields fields) {
        return value.accept(new JsonValue.Visitor<>() {
            @Override
            public Literal object(JsonObject object) {
                throw notLiteral();
            }

            @Override
            public Literal array(JsonArray array) {
                throw notLiteral();
            }

            @Override
            public Literal text(JsonValue.Text text) {
                return new Literal.Text(text.value());
            }

            @Override
            public Literal number(JsonValue.Number number) {
                return new Literal.Number(number.value());
            }

            @Override
            public Literal bool(JsonValue.Bool bool) {
                return new Literal.Bool(bool.value());
            }

            @Override
            public Literal nothing(JsonValue.Null nothing) {
                return new Literal.Null();
            }

            private JsonException notLiteral() {
                return fields.unexpected("a text, number, true, false or null is expected here");
            }
        });
    }
}
