package dev.retort.schema.type;

/** Kinds of types: values of one kind can be compared with each other, and one type can take another's place. */
public enum TypeKind {
    TRUTH,
    NUMBER,
    TEXT,
    BYTES,
    /** Dates, and points in time. */
    MOMENT,
    TIME_OF_DAY,
    UUID,
    JSON,
    LIST,
    ENUMERATION,
    /** Whatever a database's own words mean. */
    NATIVE;

    private static final ColumnType.Visitor<TypeKind> OF = new Of();

    /** The kind of a type. */
    public static TypeKind of(ColumnType type) {
        return type.accept(OF);
    }

    private static final class Of implements ColumnType.Visitor<TypeKind> {
        @Override
        public TypeKind bool(ColumnType.Bool type) {
            return TRUTH;
        }

        @Override
        public TypeKind tinyInt(ColumnType.TinyInt type) {
            return NUMBER;
        }

        @Override
        public TypeKind smallInt(ColumnType.SmallInt type) {
            return NUMBER;
        }

        @Override
        public TypeKind integer(ColumnType.Int type) {
            return NUMBER;
        }

        @Override
        public TypeKind bigInt(ColumnType.BigInt type) {
            return NUMBER;
        }

        @Override
        public TypeKind decimal(ColumnType.Decimal type) {
            return NUMBER;
        }

        @Override
        public TypeKind floating(ColumnType.Floating type) {
            return NUMBER;
        }

        @Override
        public TypeKind character(ColumnType.Char type) {
            return TEXT;
        }

        @Override
        public TypeKind varChar(ColumnType.VarChar type) {
            return TEXT;
        }

        @Override
        public TypeKind text(ColumnType.Text type) {
            return TEXT;
        }

        @Override
        public TypeKind clob(ColumnType.Clob type) {
            return TEXT;
        }

        @Override
        public TypeKind binary(ColumnType.Binary type) {
            return BYTES;
        }

        @Override
        public TypeKind varBinary(ColumnType.VarBinary type) {
            return BYTES;
        }

        @Override
        public TypeKind blob(ColumnType.Blob type) {
            return BYTES;
        }

        @Override
        public TypeKind date(ColumnType.Date type) {
            return MOMENT;
        }

        @Override
        public TypeKind time(ColumnType.Time type) {
            return TIME_OF_DAY;
        }

        @Override
        public TypeKind timestamp(ColumnType.Timestamp type) {
            return MOMENT;
        }

        @Override
        public TypeKind uuid(ColumnType.Uuid type) {
            return UUID;
        }

        @Override
        public TypeKind json(ColumnType.Json type) {
            return JSON;
        }

        @Override
        public TypeKind array(ColumnType.Array type) {
            return LIST;
        }

        @Override
        public TypeKind namedEnum(ColumnType.NamedEnum type) {
            return ENUMERATION;
        }

        @Override
        public TypeKind nativeType(ColumnType.Native type) {
            return NATIVE;
        }
    }
}
