package dev.retort.runtime.dialect.innodb;

import dev.retort.schema.Column;
import dev.retort.schema.Index;
import dev.retort.schema.Table;
import dev.retort.schema.type.ColumnType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many bytes the keys of an index take, of which InnoDB allows so many. Texts are counted as UTF-8,
 * with four bytes a character.
 */
final class KeyLengths {
    private static final int LONGEST_KEY = 3072;
    private static final int BYTES_OF_CHARACTER = 4;
    /** More than any number or moment takes. */
    private static final int BYTES_OF_OTHERS = 32;

    private KeyLengths() {}

    /** Whether keys over these columns are too long for InnoDB. */
    static boolean areTooLong(Table table, List<String> columns) {
        return columns.stream().mapToLong(name -> bytes(table, name)).sum() > LONGEST_KEY;
    }

    /**
     * How much of each column an index is over, in characters or bytes as its type counts, so that its keys
     * are not too long; columns that are not here are whole.
     */
    static Map<String, Integer> prefixes(Table table, Index index) {
        Map<String, Integer> prefixes = new TreeMap<>();
        if (index.unique() || !areTooLong(table, index.columns())) {
            return prefixes;
        }
        long share = share(index.columns().stream()
                .map(name -> bytes(table, name))
                .sorted()
                .toList());
        for (String name : index.columns()) {
            if (bytes(table, name) > share) {
                prefixes.put(name, (int) (isText(table, name) ? share / BYTES_OF_CHARACTER : share));
            }
        }
        return prefixes;
    }

    /** What is left for each of the longest, if the shorter ones are whole. */
    private static long share(List<Long> shortestFirst) {
        long left = LONGEST_KEY;
        int others = shortestFirst.size();
        for (long bytes : shortestFirst) {
            if (bytes > left / others) {
                break;
            }
            left -= bytes;
            others--;
        }
        return left / others;
    }

    private static long bytes(Table table, String name) {
        ColumnType type = type(table, name);
        if (type instanceof ColumnType.Char text) {
            return (long) text.length() * BYTES_OF_CHARACTER;
        }
        if (type instanceof ColumnType.VarChar text) {
            return (long) text.length() * BYTES_OF_CHARACTER;
        }
        if (type instanceof ColumnType.Binary bytes) {
            return bytes.length();
        }
        if (type instanceof ColumnType.VarBinary bytes) {
            return bytes.length();
        }
        boolean unlimited = type instanceof ColumnType.Text
                || type instanceof ColumnType.Clob
                || type instanceof ColumnType.Blob
                || type instanceof ColumnType.Json;
        return unlimited ? Integer.MAX_VALUE : BYTES_OF_OTHERS;
    }

    private static boolean isText(Table table, String name) {
        ColumnType type = type(table, name);
        return !(type instanceof ColumnType.Binary
                || type instanceof ColumnType.VarBinary
                || type instanceof ColumnType.Blob);
    }

    private static @Nullable ColumnType type(Table table, String name) {
        Column column = table.column(name);
        return column == null ? null : column.type();
    }
}
