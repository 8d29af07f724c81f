package dev.retort.runtime.dialect.h2;

import dev.retort.runtime.dialect.standard.StandardTypes;
import dev.retort.runtime.dialect.standard.TypeSpelling;
import dev.retort.schema.type.ColumnType;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** H2's types, spelled as Hibernate spells them. */
final class H2Types implements StandardTypes {
    /** The longest text or bytes that are not a large object. */
    private static final int LONGEST = 1_048_576;

    private static final Written WRITTEN = new Written();
    private static final Stored STORED = new Stored();

    @Override
    public ColumnType.Visitor<String> spelling() {
        return WRITTEN;
    }

    @Override
    public @Nullable String stored(ColumnType type) {
        return type instanceof ColumnType.Native ? null : type.accept(STORED);
    }

    /** As a column's definition spells them. */
    private static final class Written extends TypeSpelling {
        @Override
        public String varChar(ColumnType.VarChar type) {
            return type.length() > LONGEST ? "clob" : super.varChar(type);
        }

        @Override
        public String varBinary(ColumnType.VarBinary type) {
            return type.length() > LONGEST ? "blob" : super.varBinary(type);
        }

        @Override
        public String namedEnum(ColumnType.NamedEnum type) {
            return type.values().stream()
                    .map(value -> "'" + value.replace("'", "''") + "'")
                    .collect(Collectors.joining(", ", "enum (", ")"));
        }
    }

    /** As {@link H2Catalog} reads them. */
    private static final class Stored extends TypeSpelling {
        private static final String CLOB = "character large object";
        private static final String BLOB = "binary large object";

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
            return type.length() > LONGEST ? CLOB : "character varying(" + type.length() + ")";
        }

        @Override
        public String text(ColumnType.Text type) {
            return CLOB;
        }

        @Override
        public String clob(ColumnType.Clob type) {
            return CLOB;
        }

        @Override
        public String varBinary(ColumnType.VarBinary type) {
            return type.length() > LONGEST ? BLOB : "binary varying(" + type.length() + ")";
        }

        @Override
        public String blob(ColumnType.Blob type) {
            return BLOB;
        }

        @Override
        public String array(ColumnType.Array type) {
            return "array";
        }

        @Override
        public String namedEnum(ColumnType.NamedEnum type) {
            return "enum(" + String.join(", ", type.values()) + ")";
        }
    }
}
