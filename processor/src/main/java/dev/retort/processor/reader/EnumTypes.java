package dev.retort.processor.reader;

import dev.retort.processor.model.ValueSpec.EnumMode;
import java.sql.Types;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the JDBC type of an enum's column says of the values in it. */
final class EnumTypes {
    /** Hibernate's {@code ENUM} and {@code NAMED_ENUM}: types of the database with the constants' names. */
    private static final Set<Integer> ENUMERATIONS = Set.of(6000, 6001);

    /** Hibernate's {@code ORDINAL_ENUM} and {@code NAMED_ORDINAL_ENUM}: the same by position. */
    private static final Set<Integer> ORDINAL_ENUMERATIONS = Set.of(6002, 6003);

    private static final Set<Integer> TEXTS = Set.of(
            Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.NCHAR, Types.NVARCHAR, Types.LONGNVARCHAR, Types.CLOB);

    private static final Set<Integer> NUMBERS =
            Set.of(Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.NUMERIC, Types.DECIMAL);

    private EnumTypes() {}

    /** Whether it is a type that a database makes of an enum's constants, where Retort has text or a number. */
    static boolean isEnumeration(int jdbcType) {
        return ENUMERATIONS.contains(jdbcType) || ORDINAL_ENUMERATIONS.contains(jdbcType);
    }

    /** How constants are stored in a column of that type, or {@code null} if it does not tell. */
    static @Nullable EnumMode mode(int jdbcType) {
        if (ENUMERATIONS.contains(jdbcType) || TEXTS.contains(jdbcType)) {
            return EnumMode.STRING;
        }
        return ORDINAL_ENUMERATIONS.contains(jdbcType) || NUMBERS.contains(jdbcType) ? EnumMode.ORDINAL : null;
    }
}
