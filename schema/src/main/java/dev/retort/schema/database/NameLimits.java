package dev.retort.schema.database;

import java.nio.charset.StandardCharsets;

/** How long names may be. */
public final class NameLimits {
    private NameLimits() {}

    /**
     * The length that a database allows, in its own measure; {@link Integer#MAX_VALUE} if it sets no limit or
     * is not known.
     */
    public static int longest(String database) {
        switch (database) {
            case "postgresql":
                return 63;
            case "mariadb":
            case "mysql":
                return 64;
            case "h2":
                return 256;
            default:
                return Integer.MAX_VALUE;
        }
    }

    /** The length of a name, without delimiters, as a database measures it: PostgreSQL in bytes, others in characters. */
    public static int length(String database, String bareName) {
        return database.equals("postgresql")
                ? bareName.getBytes(StandardCharsets.UTF_8).length
                : bareName.codePointCount(0, bareName.length());
    }

    /** Whether a database cuts a name that is too long in silence, rather than to refuse it. */
    public static boolean cuts(String database) {
        return database.equals("postgresql");
    }
}
