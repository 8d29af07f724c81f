package dev.retort.processor.mapper;

import dev.retort.processor.model.ColumnSpec;
import dev.retort.processor.model.JavaType;
import dev.retort.processor.model.JdbcCodes;
import dev.retort.processor.model.ValueSpec;
import dev.retort.schema.type.ColumnType;
import dev.retort.schema.type.Types;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The column type that a mapping asks for by the number of a JDBC type, as {@code java.sql.Types} and Hibernate's
 * {@code SqlTypes} have them.
 */
final class JdbcTypes {
    private static final int DEFAULT_LENGTH = 255;
    private static final int UUID_LENGTH = 36;
    /** {@code org.hibernate.Length.LONG}. */
    private static final int LONG = 32600;

    private static final int DEFAULT_FRACTION = 6;

    private static final Map<Integer, Supplier<ColumnType>> FIXED = Map.ofEntries(
            Map.entry(-7, Types::bool),
            Map.entry(16, Types::bool),
            Map.entry(-6, Types::tinyint),
            Map.entry(5, Types::smallint),
            Map.entry(4, Types::integer),
            Map.entry(-5, Types::bigint),
            Map.entry(7, Types::real),
            Map.entry(8, Types::doublePrecision),
            Map.entry(91, Types::date),
            Map.entry(3013, Types::date),
            Map.entry(4001, Types::text),
            Map.entry(4002, Types::ntext),
            Map.entry(-1, () -> Types.varchar(LONG)),
            Map.entry(-16, () -> Types.nvarchar(LONG)),
            Map.entry(-4, () -> Types.varbinary(LONG)),
            Map.entry(3000, Types::uuid),
            Map.entry(3001, Types::json),
            Map.entry(3018, Types::json));

    private static final Map<Integer, BiFunction<JavaType, ColumnSpec, ColumnType>> SIZED = Map.ofEntries(
            Map.entry(1, (type, column) -> Types.character(length(type, column))),
            Map.entry(12, (type, column) -> Types.varchar(length(type, column))),
            Map.entry(-15, (type, column) -> Types.nchar(length(type, column))),
            Map.entry(-9, (type, column) -> Types.nvarchar(length(type, column))),
            Map.entry(-2, (type, column) -> Types.binary(length(type, column))),
            Map.entry(-3, (type, column) -> Types.varbinary(length(type, column))),
            Map.entry(2004, (type, column) -> Types.blob(BasicTypes.largeLength(column))),
            Map.entry(3004, (type, column) -> Types.blob(BasicTypes.largeLength(column))),
            Map.entry(2005, (type, column) -> Types.clob(BasicTypes.largeLength(column))),
            Map.entry(3005, (type, column) -> Types.clob(BasicTypes.largeLength(column))),
            Map.entry(2011, (type, column) -> Types.nclob(BasicTypes.largeLength(column))),
            Map.entry(3006, (type, column) -> Types.nclob(BasicTypes.largeLength(column))),
            Map.entry(2, JdbcTypes::decimal),
            Map.entry(3, JdbcTypes::decimal),
            Map.entry(92, (type, column) -> Types.time(fraction(column, 0))),
            Map.entry(3007, (type, column) -> Types.time(fraction(column, 0))),
            Map.entry(3015, (type, column) -> Types.time(fraction(column, 0))),
            Map.entry(2013, (type, column) -> Types.time(fraction(column, 0)).withTimeZone()),
            Map.entry(93, (type, column) -> Types.timestamp(fraction(column, DEFAULT_FRACTION))),
            Map.entry(3014, (type, column) -> Types.timestamp(fraction(column, DEFAULT_FRACTION))),
            Map.entry(2014, (type, column) -> zoned(column)),
            Map.entry(3003, (type, column) -> zoned(column)),
            Map.entry(3008, (type, column) -> zoned(column)),
            Map.entry(3010, (type, column) -> zoned(column)),
            Map.entry(3011, (type, column) -> zoned(column)));

    private JdbcTypes() {}

    /** Hibernate names it after the class, and sorts the names of the one kind. */
    private static @Nullable ColumnType named(JavaType type, boolean sorted) {
        if (!type.isEnum() || type.constants().isEmpty()) {
            return null;
        }
        String name = type.name()
                .substring(Math.max(type.name().lastIndexOf('.'), type.name().lastIndexOf('$')) + 1);
        return Types.namedEnum(
                name, (sorted ? type.constants().stream().sorted() : type.constants().stream()).toArray(String[]::new));
    }

    /** The type of the column, or {@code null} if the number is not known. */
    static @Nullable ColumnType of(int code, ValueSpec value, ColumnSpec column) {
        if (JdbcCodes.isNamedEnum(value)) {
            return named(value.type(), code == JdbcCodes.NAMED_ENUM);
        }
        Supplier<ColumnType> fixed = FIXED.get(code);
        if (fixed != null) {
            return fixed.get();
        }
        BiFunction<JavaType, ColumnSpec, ColumnType> sized = SIZED.get(code);
        return sized == null ? null : sized.apply(value.type(), column);
    }

    private static ColumnType zoned(ColumnSpec column) {
        return Types.timestamp(fraction(column, DEFAULT_FRACTION)).withTimeZone();
    }

    private static ColumnType decimal(JavaType type, ColumnSpec column) {
        Integer precision = column.precision();
        return precision == null || precision == 0
                ? Types.decimal(38, type.name().equals("java.math.BigDecimal") ? 2 : 0)
                : Types.decimal(precision, column.scale() == null ? 0 : column.scale());
    }

    private static int length(JavaType type, ColumnSpec column) {
        Integer said = column.length();
        return said == null || said == DEFAULT_LENGTH ? implicitLength(type) : said;
    }

    private static int implicitLength(JavaType type) {
        return switch (type.name()) {
            case "java.util.UUID" -> UUID_LENGTH;
            case "char", "java.lang.Character", "boolean", "java.lang.Boolean" -> 1;
            default -> DEFAULT_LENGTH;
        };
    }

    private static int fraction(ColumnSpec column, int otherwise) {
        Integer said = column.secondPrecision();
        return said == null || said < 0 ? otherwise : said;
    }
}
