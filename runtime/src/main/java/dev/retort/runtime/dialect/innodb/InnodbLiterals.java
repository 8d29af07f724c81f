package dev.retort.runtime.dialect.innodb;

import dev.retort.runtime.dialect.standard.StandardLiterals;
import dev.retort.schema.type.ColumnType;
import org.jspecify.annotations.Nullable;

/** Constants of MariaDB and MySQL, for sessions in which a backslash escapes: {@link InnodbSessions} makes sure. */
public class InnodbLiterals extends StandardLiterals {

    @Override
    protected String text(String value, @Nullable ColumnType type) {
        String text = type instanceof ColumnType.Timestamp ? moment(value) : value;
        return quoted(text.replace("\\", "\\\\"));
    }

    /** Points in time have no zone here; what is given in UTC is stored in UTC. */
    private static String moment(String value) {
        return value.endsWith("Z") ? value.substring(0, value.length() - 1).replace('T', ' ') : value;
    }
}
