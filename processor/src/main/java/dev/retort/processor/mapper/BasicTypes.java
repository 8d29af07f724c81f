package dev.retort.processor.mapper;

import dev.retort.processor.model.ColumnSpec;
import dev.retort.processor.model.JavaType;
import dev.retort.processor.model.Places;
import dev.retort.processor.model.ValueSpec;
import dev.retort.processor.model.ValueSpec.EnumMode;
import dev.retort.processor.model.ValueSpec.TemporalMode;
import dev.retort.schema.Origin;
import dev.retort.schema.SchemaException;
import dev.retort.schema.finding.Code;
import dev.retort.schema.type.ColumnType;
import dev.retort.schema.type.Types;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The column type of a Java value. */
final class BasicTypes {
    private static final int DEFAULT_LENGTH = 255;
    private static final int DEFAULT_PRECISION = 38;
    private static final int DEFAULT_FRACTION = 6;
    /** {@code org.hibernate.Length.LONG32}: as long as it gets. */
    private static final int UNLIMITED = Integer.MAX_VALUE;

    private static final double BITS_PER_DIGIT = Math.log(10) / Math.log(2);
    /** An enum with more constants than this has positions that a byte does not hold. */
    private static final int TINY_CONSTANTS = 128;

    /** Types that nothing a mapping says has an influence on. */
    private static final Map<String, Supplier<ColumnType>> FIXED = Map.ofEntries(
            Map.entry("boolean", Types::bool),
            Map.entry("java.lang.Boolean", Types::bool),
            Map.entry("byte", Types::tinyint),
            Map.entry("java.lang.Byte", Types::tinyint),
            Map.entry("short", Types::smallint),
            Map.entry("java.lang.Short", Types::smallint),
            Map.entry("int", Types::integer),
            Map.entry("java.lang.Integer", Types::integer),
            Map.entry("java.time.Year", Types::integer),
            Map.entry("long", Types::bigint),
            Map.entry("java.lang.Long", Types::bigint),
            Map.entry("java.util.UUID", Types::uuid),
            Map.entry("java.time.LocalDate", Types::date),
            Map.entry("java.sql.Date", Types::date));

    /** Types that are stored as text, with the length that they have where none is said. */
    private static final Map<String, Integer> TEXTS = Map.of(
            "java.lang.String", DEFAULT_LENGTH,
            "java.lang.Class", DEFAULT_LENGTH,
            "java.net.URL", DEFAULT_LENGTH,
            "java.time.ZoneId", DEFAULT_LENGTH,
            "java.time.ZoneOffset", 6,
            "java.util.Currency", 3,
            "java.util.Locale", DEFAULT_LENGTH,
            "java.util.TimeZone", DEFAULT_LENGTH);

    private static final Set<String> LOCAL_TIMESTAMPS =
            Set.of("java.time.LocalDateTime", "java.sql.Timestamp", "java.util.Date", "java.util.Calendar");

    private static final Set<String> INSTANTS =
            Set.of("java.time.Instant", "java.time.OffsetDateTime", "java.time.ZonedDateTime");

    /** Types whose columns have a size that can be said. */
    private static final Set<String> SIZED = Set.of(
            "java.lang.Character",
            "java.lang.Float",
            "java.lang.Double",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.sql.Time",
            "java.time.Duration",
            "java.time.LocalTime",
            "java.time.OffsetTime");

    /** Types that Hibernate stores otherwise on each database, so that no one type of Retort's is right. */
    private static final Set<String> BY_DATABASE =
            Set.of("java.net.InetAddress", "java.net.Inet4Address", "java.net.Inet6Address");

    private static final Set<String> COLLECTIONS = Set.of(
            "java.util.Collection", "java.util.List", "java.util.Set", "java.util.SortedSet", "java.util.ArrayList");

    private final Findings findings;

    BasicTypes(Findings findings) {
        this.findings = findings;
    }

    /** The type of the column that holds a value, or {@code null} if there is none, which is reported. */
    @Nullable
    ColumnType of(String attribute, ValueSpec value, ColumnSpec said, Origin place) {
        Integer fraction = value.traits().fraction();
        ColumnSpec column = fraction == null ? said : said.withSecondPrecision(fraction);
        if (column.definition() != null) {
            return Types.sqlType(ColumnDefinition.of(column.definition()).type());
        }
        try {
            ColumnType type = value.jdbcType() == null
                    ? known(value.type(), value, column)
                    : JdbcTypes.of(value.jdbcType(), value, column);
            if (type == null) {
                findings.report(
                        Code.RT205,
                        "'" + attribute + "' is of type " + value.type()
                                + (value.jdbcType() == null ? "" : " with the JDBC type " + value.jdbcType())
                                + ", which no column can hold; give the column a columnDefinition, convert the value"
                                + " with @Convert, or mark the attribute @Transient",
                        place);
            }
            return type;
        } catch (SchemaException misfit) {
            findings.report(
                    Code.RT208,
                    "the column of '" + attribute + "' cannot be: " + misfit.getMessage()
                            + "; correct length, precision or scale",
                    column.place());
            return null;
        }
    }

    private @Nullable ColumnType known(JavaType type, ValueSpec value, ColumnSpec column) {
        if (type.isEnum()) {
            return enumeration(type, value, column);
        }
        String name = type.name();
        if (value.temporal() != null && !(value.temporal() == TemporalMode.TIMESTAMP && INSTANTS.contains(name))) {
            return temporal(value.temporal(), column);
        }
        Supplier<ColumnType> fixed = FIXED.get(name);
        if (fixed != null) {
            refuseScale(name, column);
            return fixed.get();
        }
        if (TEXTS.containsKey(name)) {
            return value.lob() ? Types.clob(largeLength(column)) : varchar(length(column, TEXTS.get(name)));
        }
        if (LOCAL_TIMESTAMPS.contains(name)) {
            return Types.timestamp(fraction(column, DEFAULT_FRACTION));
        }
        if (INSTANTS.contains(name)) {
            return Types.timestamp(fraction(column, DEFAULT_FRACTION)).withTimeZone();
        }
        switch (name) {
            case "char":
            case "java.lang.Character":
                return Types.character(length(column, 1));
            case "float":
            case "java.lang.Float":
                return floating(column, 24);
            case "double":
            case "java.lang.Double":
                return floating(column, 53);
            case "java.math.BigDecimal":
                return decimal(column, DEFAULT_PRECISION, 2);
            case "java.math.BigInteger":
                return decimal(column, DEFAULT_PRECISION, 0);
            case "java.sql.Blob":
                return Types.blob(length(column, ColumnType.ANY_LENGTH));
            case "java.sql.Clob":
                return Types.clob(length(column, ColumnType.ANY_LENGTH));
            case "java.sql.NClob":
                return Types.nclob(length(column, ColumnType.ANY_LENGTH));
            case "java.time.Duration":
                return decimal(column, 21, 0);
            case "java.time.LocalTime":
            case "java.sql.Time":
                return Types.time(fraction(column, 0));
            case "java.time.OffsetTime":
                return Types.time(fraction(column, 0)).withTimeZone();
            default:
                return composed(type, value, column);
        }
    }

    private @Nullable ColumnType composed(JavaType type, ValueSpec value, ColumnSpec column) {
        if (type.isArrayOf("byte")) {
            return value.lob() ? Types.blob(largeLength(column)) : varbinary(length(column, DEFAULT_LENGTH));
        }
        if (type.isArrayOf("char")) {
            return value.lob() ? Types.clob(largeLength(column)) : varchar(length(column, DEFAULT_LENGTH));
        }
        boolean collection =
                COLLECTIONS.contains(type.name()) && type.arguments().size() == 1;
        if (!value.lob()
                && (type.kind() == JavaType.Kind.ARRAY
                        || (collection && isBasic(type.arguments().get(0))))) {
            ColumnType element =
                    known(type.arguments().get(0), ValueSpec.of(type.arguments().get(0)), column);
            return element == null ? null : Types.array(element);
        }
        if (type.serializable() && !BY_DATABASE.contains(type.name())) {
            return value.lob() ? Types.blob(largeLength(column)) : varbinary(length(column, DEFAULT_LENGTH));
        }
        return null;
    }

    private static boolean isBasic(JavaType type) {
        return type.isEnum()
                || Stream.of(FIXED.keySet(), TEXTS.keySet(), LOCAL_TIMESTAMPS, INSTANTS, SIZED)
                        .anyMatch(names -> names.contains(type.name()));
    }

    private static ColumnType enumeration(JavaType type, ValueSpec value, ColumnSpec column) {
        JavaType stored = type.enumeratedValue();
        if (stored != null && !stored.name().equals("java.lang.String")) {
            return stored.name().equals("byte") ? Types.tinyint() : Types.smallint();
        }
        if (value.enumerated() == EnumMode.STRING || stored != null) {
            int length = length(column, DEFAULT_LENGTH);
            return length == 1 ? Types.character(1) : varchar(length);
        }
        return type.constants().size() > TINY_CONSTANTS ? Types.smallint() : Types.tinyint();
    }

    private static ColumnType temporal(TemporalMode mode, ColumnSpec column) {
        switch (mode) {
            case DATE:
                return Types.date();
            case TIME:
                return Types.time(fraction(column, 0));
            default:
                return Types.timestamp(fraction(column, DEFAULT_FRACTION));
        }
    }

    /** The scale of a decimal counts only together with a precision. */
    private static ColumnType decimal(ColumnSpec column, int precision, int scale) {
        int said = said(column.precision(), 0);
        return said == 0 ? Types.decimal(precision, scale) : Types.decimal(said, said(column.scale(), 0));
    }

    /** The precision of a floating point number is said in decimal digits. */
    private ColumnType floating(ColumnSpec column, int precision) {
        refuseScale("a floating point number", column);
        int digits = said(column.precision(), 0);
        return Types.floating(digits == 0 ? precision : (int) Math.ceil(digits * BITS_PER_DIGIT));
    }

    private void refuseScale(String what, ColumnSpec column) {
        if (said(column.scale(), 0) != 0) {
            findings.report(
                    Code.RT208,
                    "scale has no meaning for " + what + "; remove it, or use a java.math.BigDecimal",
                    Places.member(column.place(), "scale"));
        }
    }

    private static ColumnType varchar(int length) {
        return length == UNLIMITED ? Types.text() : Types.varchar(length);
    }

    private static ColumnType varbinary(int length) {
        return length == UNLIMITED ? Types.blob() : Types.varbinary(length);
    }

    private static int fraction(ColumnSpec column, int otherwise) {
        int said = said(column.secondPrecision(), -1);
        return said < 0 ? otherwise : said;
    }

    /** A column that is spoken of at all has the default length of {@code @Column}, to Hibernate even a large one. */
    static int largeLength(ColumnSpec column) {
        return said(column.length(), ColumnType.ANY_LENGTH);
    }

    /** A length that is said to be the default of {@code @Column} is as good as not said. */
    private static int length(ColumnSpec column, int otherwise) {
        int said = said(column.length(), DEFAULT_LENGTH);
        return said == DEFAULT_LENGTH ? otherwise : said;
    }

    private static int said(@Nullable Integer value, int otherwise) {
        return value == null ? otherwise : value;
    }
}
