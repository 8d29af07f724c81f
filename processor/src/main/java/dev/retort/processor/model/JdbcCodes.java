package dev.retort.processor.model;

/** The numbers of JDBC types that are Hibernate's own, and that more than one place must know. */
public final class JdbcCodes {
    /** {@code SqlTypes.NAMED_ENUM}: a type of the database with the constants' names, sorted. */
    public static final int NAMED_ENUM = 6001;

    /** {@code SqlTypes.NAMED_ORDINAL_ENUM}: the same in the order of the constants. */
    public static final int NAMED_ORDINAL_ENUM = 6003;

    private JdbcCodes() {}

    /** Whether a value is stored in an enumeration type of the database. */
    public static boolean isNamedEnum(ValueSpec value) {
        Integer code = value.jdbcType();
        return code != null && isNamedEnum(code.intValue());
    }

    /** Whether the number is of an enumeration type of the database. */
    public static boolean isNamedEnum(int code) {
        return code == NAMED_ENUM || code == NAMED_ORDINAL_ENUM;
    }
}
