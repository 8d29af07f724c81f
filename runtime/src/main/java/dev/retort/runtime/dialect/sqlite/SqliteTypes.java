package dev.retort.runtime.dialect.sqlite;

import dev.retort.runtime.dialect.standard.StandardTypes;
import dev.retort.runtime.dialect.standard.TypeSpelling;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import dev.retort.schema.type.ColumnType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * SQLite's types, spelled as Hibernate's community dialect spells them. To SQLite they are names that give
 * a column its affinity: lengths and digits are not enforced.
 */
final class SqliteTypes implements StandardTypes {
    private static final Written WRITTEN = new Written();

    @Override
    public ColumnType.Visitor<String> spelling() {
        return WRITTEN;
    }

    /** The catalog gives back what was written. */
    @Override
    public @Nullable String stored(ColumnType type) {
        return type instanceof ColumnType.Native ? null : type.accept(WRITTEN).toLowerCase(Locale.ROOT);
    }

    private static final class Written extends TypeSpelling {
        @Override
        public String floating(ColumnType.Floating type) {
            return "float";
        }

        @Override
        public String text(ColumnType.Text type) {
            return "text";
        }

        @Override
        public String binary(ColumnType.Binary type) {
            return "blob";
        }

        @Override
        public String varBinary(ColumnType.VarBinary type) {
            return "blob";
        }

        @Override
        public String time(ColumnType.Time type) {
            return "time";
        }

        @Override
        public String timestamp(ColumnType.Timestamp type) {
            return "timestamp";
        }

        @Override
        public String uuid(ColumnType.Uuid type) {
            return "blob";
        }

        /** A column named json would take a text of digits for a number. */
        @Override
        public String json(ColumnType.Json type) {
            return "text";
        }

        @Override
        public String namedEnum(ColumnType.NamedEnum type) {
            return "varchar(255)";
        }

        @Override
        public String array(ColumnType.Array type) {
            throw new RetortException(
                    Code.RT592,
                    "SQLite cannot store a list (" + type + ") in a column. Map it as a table of its own"
                            + " (@ElementCollection) or as JSON.");
        }
    }
}
