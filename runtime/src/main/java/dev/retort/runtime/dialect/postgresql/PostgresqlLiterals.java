package dev.retort.runtime.dialect.postgresql;

import dev.retort.runtime.dialect.standard.StandardLiterals;
import dev.retort.schema.type.ColumnType;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's constants. */
final class PostgresqlLiterals extends StandardLiterals {

    /** What a backslash means between plain quotes depends on the session; in an escape string it does not. */
    @Override
    protected String text(String value, @Nullable ColumnType type) {
        String text = value.indexOf('\\') < 0 ? quoted(value) : "E" + quoted(value.replace("\\", "\\\\"));
        // A column of large objects holds only their numbers.
        return type instanceof ColumnType.Clob || type instanceof ColumnType.Blob
                ? "lo_from_bytea(0, convert_to(" + text + ", 'UTF8'))"
                : text;
    }
}
