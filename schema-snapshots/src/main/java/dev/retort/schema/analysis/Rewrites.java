package dev.retort.schema.analysis;

import dev.retort.schema.type.ColumnType;
import dev.retort.schema.type.ColumnType.Blob;
import dev.retort.schema.type.ColumnType.Decimal;
import dev.retort.schema.type.ColumnType.NamedEnum;
import dev.retort.schema.type.ColumnType.SmallInt;
import dev.retort.schema.type.ColumnType.Text;
import dev.retort.schema.type.ColumnType.Timestamp;
import dev.retort.schema.type.ColumnType.TinyInt;
import dev.retort.schema.type.ColumnType.VarBinary;
import dev.retort.schema.type.ColumnType.VarChar;
import java.util.Locale;
import java.util.regex.Pattern;

/** What makes a database write all rows of a table again, while nobody else can write to it. */
final class Rewrites {
    /** Functions of PostgreSQL that give another value in each row. */
    private static final Pattern VOLATILE = Pattern.compile(
            "\\b(random|gen_random_uuid|uuid_generate_v\\w+|uuidv[47]|clock_timestamp|timeofday|nextval)\\b");
    /** In MySQL a length of up to 255 bytes is stored in one byte, a longer one in two. */
    private static final int LONGEST_OF_ONE_BYTE = 63;

    private Rewrites() {}

    /** Whether a column's change from one type to another writes all rows again; no, for a database not known. */
    static boolean byType(String database, ColumnType from, ColumnType to) {
        switch (database) {
            case "postgresql":
                return !staysInPostgresql(from, to);
            case "mariadb":
            case "mysql":
                return !staysInMysql(from, to);
            default:
                return false;
        }
    }

    /**
     * Whether PostgreSQL must work out a default for each row of its own where a column is added with it,
     * rather than to note it down once.
     */
    static boolean byDefault(String expression) {
        return VOLATILE.matcher(expression.toLowerCase(Locale.ROOT)).find();
    }

    private static boolean staysInPostgresql(ColumnType from, ColumnType to) {
        if (from instanceof VarChar before) {
            return to instanceof Text || (to instanceof VarChar after && after.length() >= before.length());
        }
        if (from instanceof Decimal before && to instanceof Decimal after) {
            return after.scale() == before.scale() && after.precision() >= before.precision();
        }
        if (from instanceof Timestamp before && to instanceof Timestamp after) {
            return after.zoned() == before.zoned() && after.precision() >= before.precision();
        }
        boolean sameBytes =
                (from instanceof VarBinary || from instanceof Blob) && (to instanceof VarBinary || to instanceof Blob);
        boolean sameNumber = (from instanceof TinyInt || from instanceof SmallInt)
                && (to instanceof TinyInt || to instanceof SmallInt);
        return from.equals(to) || sameBytes || sameNumber || isLongerEnum(from, to);
    }

    private static boolean staysInMysql(ColumnType from, ColumnType to) {
        if (from instanceof VarChar before && to instanceof VarChar after) {
            boolean sameLengthBytes = (before.length() > LONGEST_OF_ONE_BYTE) == (after.length() > LONGEST_OF_ONE_BYTE);
            return after.length() >= before.length() && before.national() == after.national() && sameLengthBytes;
        }
        return from.equals(to) || isLongerEnum(from, to);
    }

    /** New values at the end of an enumeration change nothing in the rows. */
    private static boolean isLongerEnum(ColumnType from, ColumnType to) {
        return from instanceof NamedEnum before
                && to instanceof NamedEnum after
                && after.values().size() >= before.values().size()
                && after.values().subList(0, before.values().size()).equals(before.values());
    }
}
