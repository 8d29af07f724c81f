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
 */
public record ValueSpec(
        JavaType type,
        @Nullable EnumMode enumerated,
        boolean lob,
        @Nullable TemporalMode temporal,
        @Nullable Conversion conversion) {

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
        return new ValueSpec(type, null, false, null, null);
    }
}
