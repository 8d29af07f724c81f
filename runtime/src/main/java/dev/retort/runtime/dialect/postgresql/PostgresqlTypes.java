package dev.retort.runtime.dialect.postgresql;

import dev.retort.runtime.dialect.standard.StandardTypes;
import dev.retort.runtime.dialect.standard.TypeSpelling;
import dev.retort.schema.type.ColumnType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's types, spelled as Hibernate spells them. */
final class PostgresqlTypes implements StandardTypes {
    /** The longest text with a limit; what may be longer has none. */
    private static final int LONGEST = 10_485_760;
    /** Digits of a second's fraction. */
    private static final int MOST_PRECISE = 6;

    private static final Written WRITTEN = new Written();
    private static final Stored STORED = new Stored();

    @Override
    public ColumnType.Visitor<String> spelling() {
        return WRITTEN;
    }

    @Override
    public @Nullable String stored(ColumnType type) {
        return type instanceof ColumnType.Native || PostgresqlEnums.of(type) != null ? null : type.accept(STORED);
    }

    /** An enumeration type may change behind its name. */
    @Override
    public boolean same(ColumnType type, ColumnType other) {
        return StandardTypes.super.same(type, other)
                && Objects.equals(PostgresqlEnums.of(type), PostgresqlEnums.of(other));
    }

    private static class Common extends TypeSpelling {
        @Override
        public final String tinyInt(ColumnType.TinyInt type) {
            return "smallint";
        }

        @Override
        public final String text(ColumnType.Text type) {
            return "text";
        }

        @Override
        public final String clob(ColumnType.Clob type) {
            return "oid";
        }

        @Override
        public final String binary(ColumnType.Binary type) {
            return "bytea";
        }

        @Override
        public final String varBinary(ColumnType.VarBinary type) {
            return "bytea";
        }

        @Override
        public final String blob(ColumnType.Blob type) {
            return "oid";
        }

        @Override
        public final String json(ColumnType.Json type) {
            return "jsonb";
        }

        @Override
        public final String array(ColumnType.Array type) {
            return type.element().accept(this) + "[]";
        }

        @Override
        public final String namedEnum(ColumnType.NamedEnum type) {
            return PostgresqlEnums.quoted(type.name());
        }

        static int precision(int digits) {
            return Math.min(digits, MOST_PRECISE);
        }
    }

    /** As a column's definition spells them. */
    private static final class Written extends Common {
        @Override
        public String floating(ColumnType.Floating type) {
            return type.precision() <= 24 ? "float4" : "float(" + type.precision() + ")";
        }

        @Override
        public String varChar(ColumnType.VarChar type) {
            return type.length() > LONGEST ? "text" : super.varChar(type);
        }

        @Override
        public String time(ColumnType.Time type) {
            return super.time(new ColumnType.Time(precision(type.precision()), type.zoned()));
        }

        @Override
        public String timestamp(ColumnType.Timestamp type) {
            return super.timestamp(new ColumnType.Timestamp(precision(type.precision()), type.zoned()));
        }
    }

    /** As {@code format_type} gives them back. */
    private static final class Stored extends Common {
        @Override
        public String floating(ColumnType.Floating type) {
            return type.precision() <= 24 ? "real" : "double precision";
        }

        @Override
        public String character(ColumnType.Char type) {
            return "character(" + type.length() + ")";
        }

        @Override
        public String varChar(ColumnType.VarChar type) {
            return type.length() > LONGEST ? "text" : "character varying(" + type.length() + ")";
        }

        @Override
        public String time(ColumnType.Time type) {
            return "time(" + precision(type.precision()) + ")" + zone(type.zoned());
        }

        @Override
        public String timestamp(ColumnType.Timestamp type) {
            return "timestamp(" + precision(type.precision()) + ")" + zone(type.zoned());
        }

        private static String zone(boolean zoned) {
            return zoned ? " with time zone" : " without time zone";
        }
    }
}
