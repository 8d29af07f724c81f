package dev.retort.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * How one Java value becomes the value of one column. What is not said is {@code null}.
 *
 * @param type the Java type
 * @param enumerated what {@code @Enumerated} says
 * @param lob whether {@code @Lob} is there
 * @param temporal what {@code @Temporal} says
 * @param conversion what {@code @Convert} says
 * @param jdbcType the JDBC type that is asked for, by Hibernate's {@code SqlTypes}
 * @param nationalized whether text is in the national character set
 * @param traits what is said of the column beside {@code @Column}
 */
public record ValueSpec(
        JavaType type,
        @Nullable EnumMode enumerated,
        boolean lob,
        @Nullable TemporalMode temporal,
        @Nullable Conversion conversion,
        @Nullable Integer jdbcType,
        boolean nationalized,
        ColumnTraits traits) {

    /** How a constant of an enum is stored. */
    public enum EnumMode {
        /** By its position. */
        ORDINAL,
        /** By its name. */
        STRING
    }

    /** Which part of a {@code java.util.Date} or {@code Calendar} is stored. */
    public enum TemporalMode {
        DATE,
        TIME,
        TIMESTAMP
    }

    /** A value of which nothing but its type is known. */
    public static ValueSpec of(JavaType type) {
        return new ValueSpec(type, null, false, null, null, null, false, ColumnTraits.NONE);
    }

    /** What is stored where a converter makes a value of another type of this one. */
    public ValueSpec converted(Conversion by, ConverterType converter) {
        return new ValueSpec(converter.columnType(), null, lob, null, by, jdbcType, nationalized, traits);
    }
}
