package dev.retort.processor.writer;

import dev.retort.schema.type.ColumnType;
import dev.retort.schema.type.Types;

/** Column types as calls of the methods of {@link Types}. */
final class TypeCode implements ColumnType.Visitor<String> {
    private final StaticImports imports;

    TypeCode(StaticImports imports) {
        this.imports = imports;
    }

    private String large(String method, int length) {
        return length == ColumnType.ANY_LENGTH ? call(method) : call(method, length);
    }

    private String call(String method, Object... arguments) {
        StringBuilder call = new StringBuilder(imports.use(Types.class, method)).append('(');
        for (int i = 0; i < arguments.length; i++) {
            call.append(i == 0 ? "" : ", ").append(arguments[i]);
        }
        return call.append(')').toString();
    }

    @Override
    public String bool(ColumnType.Bool type) {
        return call("bool");
    }

    @Override
    public String tinyInt(ColumnType.TinyInt type) {
        return call("tinyint");
    }

    @Override
    public String smallInt(ColumnType.SmallInt type) {
        return call("smallint");
    }

    @Override
    public String integer(ColumnType.Int type) {
        return call("integer");
    }

    @Override
    public String bigInt(ColumnType.BigInt type) {
        return call("bigint");
    }

    @Override
    public String decimal(ColumnType.Decimal type) {
        return call("decimal", type.precision(), type.scale());
    }

    @Override
    public String floating(ColumnType.Floating type) {
        return switch (type.precision()) {
            case 24 -> call("real");
            case 53 -> call("doublePrecision");
            default -> call("floating", type.precision());
        };
    }

    @Override
    public String character(ColumnType.Char type) {
        return call(type.national() ? "nchar" : "character", type.length());
    }

    @Override
    public String varChar(ColumnType.VarChar type) {
        return call(type.national() ? "nvarchar" : "varchar", type.length());
    }

    @Override
    public String text(ColumnType.Text type) {
        return call(type.national() ? "ntext" : "text");
    }

    @Override
    public String clob(ColumnType.Clob type) {
        return large(type.national() ? "nclob" : "clob", type.length());
    }

    @Override
    public String binary(ColumnType.Binary type) {
        return call("binary", type.length());
    }

    @Override
    public String varBinary(ColumnType.VarBinary type) {
        return call("varbinary", type.length());
    }

    @Override
    public String blob(ColumnType.Blob type) {
        return large("blob", type.length());
    }

    @Override
    public String date(ColumnType.Date type) {
        return call("date");
    }

    @Override
    public String time(ColumnType.Time type) {
        return call("time", type.precision()) + zone(type.zoned());
    }

    @Override
    public String timestamp(ColumnType.Timestamp type) {
        return call("timestamp", type.precision()) + zone(type.zoned());
    }

    @Override
    public String uuid(ColumnType.Uuid type) {
        return call("uuid");
    }

    @Override
    public String json(ColumnType.Json type) {
        return call("json");
    }

    @Override
    public String array(ColumnType.Array type) {
        return call("array", type.element().accept(this));
    }

    @Override
    public String namedEnum(ColumnType.NamedEnum type) {
        return call("namedEnum", JavaText.literal(type.name()), JavaText.literals(type.values()));
    }

    @Override
    public String nativeType(ColumnType.Native type) {
        return call("sqlType", JavaText.literal(type.sql()));
    }

    private static String zone(boolean zoned) {
        return zoned ? ".withTimeZone()" : "";
    }
}
