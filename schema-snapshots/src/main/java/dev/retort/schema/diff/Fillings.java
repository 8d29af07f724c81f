package dev.retort.schema.diff;

import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.operation.Filling;
import dev.retort.schema.rename.Hints;
import org.jspecify.annotations.Nullable;

/** Knows the values that rows get that are there already. */
record Fillings(Hints hints) {

    /** What a person says that the rows get, or {@code null}. */
    @Nullable
    Filling said(ObjectName table, Column column) {
        return hints.backfill(table, column.name());
    }

    /**
     * The value that a column gets in rows that have none: what a person says, else the
     * column's default, else what Java gives it; {@code null} if nothing does.
     */
    @Nullable
    Filling of(ObjectName table, Column column) {
        Filling said = said(table, column);
        if (said != null) {
            return said;
        }
        DefaultValue value = column.defaultValue();
        if (value instanceof DefaultValue.Expression expression) {
            return Filling.with(expression.sql());
        }
        Literal literal =
                value instanceof DefaultValue.Constant constant ? constant.value() : javaDefault(table, column);
        return literal == null || literal instanceof Literal.Null ? null : Filling.with(literal.toString());
    }

    private @Nullable Literal javaDefault(ObjectName table, Column column) {
        return hints.javaDefault(table, column.name());
    }
}
