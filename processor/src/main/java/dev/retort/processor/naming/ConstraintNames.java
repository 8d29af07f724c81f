package dev.retort.processor.naming;

import dev.retort.schema.Names;
import dev.retort.schema.ObjectName;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The names of constraints and indexes that the mapping does not name: readable, and the same on every
 * machine. What is longer than any database here allows ends in a digest of the whole.
 */
public final class ConstraintNames {
    /** The longest name that all databases take: PostgreSQL's limit, in bytes. */
    static final int LIMIT = 63;

    private static final int DIGEST = 8;

    private ConstraintNames() {}

    /** The name of a table's primary key. */
    public static String primaryKey(ObjectName table) {
        return named("pk", table, List.of());
    }

    /** The name of a unique constraint over columns. */
    public static String unique(ObjectName table, List<String> columns) {
        return named("uk", table, columns);
    }

    /** The name of a foreign key over columns. */
    public static String foreignKey(ObjectName table, List<String> columns) {
        return named("fk", table, columns);
    }

    /** The name of a check of a column, or of a table where no column is given. */
    public static String check(ObjectName table, List<String> columns) {
        return named("ck", table, columns);
    }

    /** The name of an index over columns. */
    public static String index(ObjectName table, List<String> columns) {
        return named("ix", table, columns);
    }

    /** The name with a number at its end, for a second thing that would have the same name. */
    public static String numbered(String name, int number) {
        return shortened(name + "_" + number);
    }

    private static String named(String prefix, ObjectName table, List<String> columns) {
        StringBuilder name = new StringBuilder(prefix).append('_').append(plain(table.name()));
        columns.forEach(column -> name.append('_').append(plain(column)));
        return shortened(name.toString());
    }

    /** A name without what would need delimiters. */
    private static String plain(String name) {
        String snake = SnakeCaseNaming.snakeCase(Names.bare(name));
        StringBuilder plain = new StringBuilder();
        snake.codePoints().forEach(c -> plain.appendCodePoint(Character.isLetterOrDigit(c) || c == '_' ? c : '_'));
        return plain.toString();
    }

    static String shortened(String name) {
        if (bytes(name) <= LIMIT) {
            return name;
        }
        String kept = name;
        while (bytes(kept) > LIMIT - DIGEST - 1) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return (kept.endsWith("_") ? kept.substring(0, kept.length() - 1) : kept) + "_" + digest(name);
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGEST);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
