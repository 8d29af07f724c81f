package dev.retort.runtime.dialect.standard;

import dev.retort.schema.type.ColumnType;

/** Types in the words of the SQL standard, as far as it has them. */
public abstract class TypeSpelling implements ColumnType.Visitor<String> {

    @Override
    public String bool(ColumnType.Bool type) {
        return "boolean";
    }

    @Override
    public String tinyInt(ColumnType.TinyInt type) {
        return "tinyint";
    }

    @Override
    public String smallInt(ColumnType.SmallInt type) {
        return "smallint";
    }

    @Override
    public String integer(ColumnType.Int type) {
        return "integer";
    }

    @Override
    public String bigInt(ColumnType.BigInt type) {
        return "bigint";
    }

    @Override
    public String decimal(ColumnType.Decimal type) {
        return "numeric(" + type.precision() + "," + type.scale() + ")";
    }

    @Override
    public String floating(ColumnType.Floating type) {
        return "float(" + type.precision() + ")";
    }

    @Override
    public String character(ColumnType.Char type) {
        return "char(" + type.length() + ")";
    }

    @Override
    public String varChar(ColumnType.VarChar type) {
        return "varchar(" + type.length() + ")";
    }

    @Override
    public String text(ColumnType.Text type) {
        return "clob";
    }

    @Override
    public String clob(ColumnType.Clob type) {
        return "clob";
    }

    @Override
    public String binary(ColumnType.Binary type) {
        return "binary(" + type.length() + ")";
    }

    @Override
    public String varBinary(ColumnType.VarBinary type) {
        return "varbinary(" + type.length() + ")";
    }

    @Override
    public String blob(ColumnType.Blob type) {
        return "blob";
    }

    @Override
    public String date(ColumnType.Date type) {
        return "date";
    }

    @Override
    public String time(ColumnType.Time type) {
        return "time(" + type.precision() + ")" + (type.zoned() ? " with time zone" : "");
    }

    @Override
    public String timestamp(ColumnType.Timestamp type) {
        return "timestamp(" + type.precision() + ")" + (type.zoned() ? " with time zone" : "");
    }

    @Override
    public String uuid(ColumnType.Uuid type) {
        return "uuid";
    }

    @Override
    public String json(ColumnType.Json type) {
        return "json";
    }

    @Override
    public String array(ColumnType.Array type) {
        return type.element().accept(this) + " array";
    }

    @Override
    public String nativeType(ColumnType.Native type) {
        return type.sql();
    }
}
