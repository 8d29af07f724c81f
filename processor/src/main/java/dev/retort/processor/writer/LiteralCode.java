package dev.retort.processor.writer;

import dev.retort.schema.Elements;
import dev.retort.schema.Literal;
import java.math.BigDecimal;

/** Literals as the Java values that {@link Literal#of} makes them of. */
final class LiteralCode implements Literal.Visitor<String> {
    private final StaticImports imports;

    LiteralCode(StaticImports imports) {
        this.imports = imports;
    }

    @Override
    public String text(Literal.Text literal) {
        return JavaText.literal(literal.value());
    }

    @Override
    public String number(Literal.Number literal) {
        BigDecimal value = literal.value();
        if (value.scale() <= 0 && value.precision() - value.scale() <= 18) {
            long whole = value.longValueExact();
            return whole == (int) whole ? Long.toString(whole) : whole + "L";
        }
        String plain = value.toPlainString();
        return Double.toString(value.doubleValue()).equals(plain)
                ? plain
                : imports.use(Elements.class, "number") + "(" + JavaText.literal(plain) + ")";
    }

    @Override
    public String bool(Literal.Bool literal) {
        return Boolean.toString(literal.value());
    }

    @Override
    public String nothing(Literal.Null literal) {
        return "(Object) null";
    }
}
