package dev.retort.runtime.dialect.innodb;

import dev.retort.runtime.dialect.standard.StandardTypes;
import dev.retort.runtime.dialect.standard.TypeSpelling;
import dev.retort.schema.type.ColumnType;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Types of MariaDB and MySQL, spelled as Hibernate spells them. */
public abstract class InnodbTypes implements StandardTypes {
    /** The characters of four bytes that fit into a row beside others. */
    private static final int LONGEST_VARCHAR = 16_383;

    private static final int LONGEST_TINY = 255;
    private static final int LONGEST_TEXT = 65_535;
    private static final int LONGEST_MEDIUM = 16_777_215;
    /** Digits of a second's fraction. */
    private static final int MOST_PRECISE = 6;

    private final Written written;
    private final Stored stored;

    /**
     * @param uuid the type of UUIDs
     * @param storedUuid that type as the catalog gives it
     * @param storedJson the type of JSON as the catalog gives it
     */
    protected InnodbTypes(String uuid, String storedUuid, String storedJson) {
        this.written = new Written(uuid);
        this.stored = new Stored(storedUuid, storedJson);
    }

    @Override
    public final ColumnType.Visitor<String> spelling() {
        return written;
    }

    @Override
    public final @Nullable String stored(ColumnType type) {
        return type instanceof ColumnType.Native ? null : type.accept(stored);
    }

    private static int precision(int digits) {
        return Math.min(digits, MOST_PRECISE);
    }

    private static String sized(String kind, int length, boolean text) {
        int inRow = text ? LONGEST_VARCHAR : LONGEST_TEXT;
        return length <= inRow ? kind + "(" + length + ")" : large(text ? "text" : "blob", length);
    }

    /** Large objects have four sizes there, and Hibernate accepts the one only that has room for just this. */
    private static String large(String kind, int length) {
        if (length <= LONGEST_TINY) {
            return "tiny" + kind;
        }
        return length <= LONGEST_TEXT ? kind : length <= LONGEST_MEDIUM ? "medium" + kind : "long" + kind;
    }

    /** As a column's definition spells them, as far as the catalog gives them back the same way. */
    private abstract static class Common extends TypeSpelling {
        @Override
        public final String decimal(ColumnType.Decimal type) {
            return "decimal(" + type.precision() + "," + type.scale() + ")";
        }

        /** Blanks at the end of a text of fixed length are lost there, and a letter may be a blank. */
        @Override
        public String character(ColumnType.Char type) {
            return sized("varchar", type.length(), true);
        }

        @Override
        public final String text(ColumnType.Text type) {
            return "longtext";
        }

        @Override
        public final String clob(ColumnType.Clob type) {
            return large("text", type.length());
        }

        @Override
        public final String varBinary(ColumnType.VarBinary type) {
            return sized("varbinary", type.length(), false);
        }

        @Override
        public final String blob(ColumnType.Blob type) {
            return large("blob", type.length());
        }
    }

    /** As a column's definition spells them. */
    private static final class Written extends Common {
        private final String uuid;

        Written(String uuid) {
            this.uuid = uuid;
        }

        /** Lists have no type of their own there, and Hibernate keeps them as JSON. */
        @Override
        public String array(ColumnType.Array type) {
            return "json";
        }

        @Override
        public String bool(ColumnType.Bool type) {
            return "bit";
        }

        @Override
        public String character(ColumnType.Char type) {
            return super.character(type) + national(type.national());
        }

        @Override
        public String varChar(ColumnType.VarChar type) {
            return sized("varchar", type.length(), true) + national(type.national());
        }

        private static String national(boolean national) {
            return national ? " character set utf8mb4" : "";
        }

        @Override
        public String time(ColumnType.Time type) {
            return "time(" + precision(type.precision()) + ")";
        }

        /** Hibernate stores instants in UTC; the type TIMESTAMP would end in 2038. */
        @Override
        public String timestamp(ColumnType.Timestamp type) {
            return "datetime(" + precision(type.precision()) + ")";
        }

        @Override
        public String uuid(ColumnType.Uuid type) {
            return uuid;
        }

        @Override
        public String namedEnum(ColumnType.NamedEnum type) {
            return type.values().stream()
                    .map(value -> "'" + value.replace("\\", "\\\\").replace("'", "''") + "'")
                    .collect(Collectors.joining(", ", "enum (", ")"));
        }
    }

    /** As {@link InnodbCatalog} reads them. */
    private static final class Stored extends Common {
        private final String uuid;
        private final String json;

        Stored(String uuid, String json) {
            this.uuid = uuid;
            this.json = json;
        }

        @Override
        public String bool(ColumnType.Bool type) {
            return "bit(1)";
        }

        @Override
        public String integer(ColumnType.Int type) {
            return "int";
        }

        @Override
        public String floating(ColumnType.Floating type) {
            return type.precision() <= 24 ? "float" : "double";
        }

        @Override
        public String varChar(ColumnType.VarChar type) {
            return sized("varchar", type.length(), true);
        }

        @Override
        public String time(ColumnType.Time type) {
            return precise("time", type.precision());
        }

        @Override
        public String timestamp(ColumnType.Timestamp type) {
            return precise("datetime", type.precision());
        }

        private static String precise(String kind, int digits) {
            return digits == 0 ? kind : kind + "(" + precision(digits) + ")";
        }

        @Override
        public String uuid(ColumnType.Uuid type) {
            return uuid;
        }

        @Override
        public String array(ColumnType.Array type) {
            return json;
        }

        @Override
        public String json(ColumnType.Json type) {
            return json;
        }

        @Override
        public String namedEnum(ColumnType.NamedEnum type) {
            return type.values().stream()
                    .map(value -> "'" + value.replace("'", "''") + "'")
                    .collect(Collectors.joining(",", "enum(", ")"));
        }
    }
}
