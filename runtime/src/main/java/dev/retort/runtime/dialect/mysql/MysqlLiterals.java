package dev.retort.runtime.dialect.mysql;

import dev.retort.runtime.dialect.innodb.InnodbLiterals;
import dev.retort.schema.type.ColumnType;
import org.jspecify.annotations.Nullable;

/** MySQL's constants: a UUID is given as its bytes. */
final class MysqlLiterals extends InnodbLiterals {
    @Override
    protected String text(String value, @Nullable ColumnType type) {
        String digits = value.replace("-", "");
        return type instanceof ColumnType.Uuid && digits.matches("[0-9a-fA-F]{32}")
                ? "x'" + digits + "'"
                : super.text(value, type);
    }
}
