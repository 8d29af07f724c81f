package dev.retort.runtime.dialect.sqlite;

import dev.retort.runtime.dialect.standard.StandardLiterals;
import dev.retort.schema.type.ColumnType;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** SQLite's constants: a UUID is its 16 bytes. */
final class SqliteLiterals extends StandardLiterals {
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Override
    protected String text(String value, @Nullable ColumnType type) {
        return type instanceof ColumnType.Uuid && UUID.matcher(value).matches()
                ? "x'" + value.replace("-", "") + "'"
                : quoted(value);
    }
}
