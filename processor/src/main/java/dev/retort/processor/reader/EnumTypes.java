package dev.retort.processor.reader;

import dev.retort.annotations.Database;
import dev.retort.processor.model.JdbcCodes;
import dev.retort.processor.model.ValueSpec.EnumMode;
import java.sql.Types;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the JDBC type of an enum's column says of the values in it. */
public final class EnumTypes {
    /** Hibernate's {@code ENUM} and {@code NAMED_ENUM}: the constants' names. */
    private static final Set<Integer> ENUMERATIONS = Set.of(6000, JdbcCodes.NAMED_ENUM);

    /** Hibernate's {@code ORDINAL_ENUM} and {@code NAMED_ORDINAL_ENUM}: the same by position. */
    private static final Set<Integer> ORDINAL_ENUMERATIONS = Set.of(6002, JdbcCodes.NAMED_ORDINAL_ENUM);

    private static final Set<Integer> TEXTS = Set.of(
            Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.NCHAR, Types.NVARCHAR, Types.LONGNVARCHAR, Types.CLOB);

    private static final Set<Integer> NUMBERS =
            Set.of(Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.NUMERIC, Types.DECIMAL);

    private EnumTypes() {}

    /**
     * Whether enums that ask for a type of the database get one: where the set is for PostgreSQL, and not for H2, on
     * which Hibernate's {@code validate} accepts text alone.
     */
    public static boolean areUsed(Collection<Database> databases) {
        return databases.contains(Database.POSTGRESQL) && !databases.contains(Database.H2);
    }

    /** Whether it leaves it to the mapping which text or number it is. */
    static boolean isUnspecific(int jdbcType, boolean enumTypes) {
        return !(enumTypes && JdbcCodes.isNamedEnum(jdbcType))
                && (ENUMERATIONS.contains(jdbcType) || ORDINAL_ENUMERATIONS.contains(jdbcType));
    }

    /** How constants are stored in a column of that type, or {@code null} if it does not tell. */
    static @Nullable EnumMode mode(int jdbcType) {
        if (ENUMERATIONS.contains(jdbcType) || TEXTS.contains(jdbcType)) {
            return EnumMode.STRING;
        }
        return ORDINAL_ENUMERATIONS.contains(jdbcType) || NUMBERS.contains(jdbcType) ? EnumMode.ORDINAL : null;
    }
}
