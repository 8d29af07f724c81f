package dev.retort.runtime.dialect.h2;

import dev.retort.runtime.dialect.standard.StandardLiterals;
import dev.retort.schema.type.ColumnType;
import org.jspecify.annotations.Nullable;

/** H2's constants. */
final class H2Literals extends StandardLiterals {

    /** A text given to a column of JSON would become a JSON string. */
    @Override
    protected String text(String value, @Nullable ColumnType type) {
        return (type instanceof ColumnType.Json ? "json " : "") + quoted(value);
    }
}
