package dev.retort.runtime.dialect.standard;

import dev.retort.schema.Literal;
import dev.retort.schema.type.ColumnType;
import org.jspecify.annotations.Nullable;

/** Constants as SQL text. Text cannot end early: its quotes are doubled. */
public class StandardLiterals {

    /**
     * A constant.
     *
     * @param type the type of the column it is for, or {@code null} where it is not known
     */
    public final String literal(Literal literal, @Nullable ColumnType type) {
        return literal.accept(new Literal.Visitor<String>() {
            @Override
            public String text(Literal.Text text) {
                return StandardLiterals.this.text(text.value(), type);
            }

            @Override
            public String number(Literal.Number number) {
                return number.value().toPlainString();
            }

            @Override
            public String bool(Literal.Bool bool) {
                return StandardLiterals.this.bool(bool.value());
            }

            @Override
            public String nothing(Literal.Null nothing) {
                return "null";
            }
        });
    }

    /** A text, for a column of that type where it is known. */
    protected String text(String value, @Nullable ColumnType type) {
        return quoted(value);
    }

    /** True or false. */
    protected String bool(boolean value) {
        return Boolean.toString(value);
    }

    /** A text between single quotes. */
    protected static String quoted(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
