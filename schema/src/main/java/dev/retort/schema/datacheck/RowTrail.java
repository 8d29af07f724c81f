package dev.retort.schema.datacheck;

import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Follows, through the operations of one revision, which of the rows and values that were there at its
 * beginning are still as they were, and under which names they were found then.
 */
final class RowTrail {
    private final Map<ObjectName, TableTrail> tables = new HashMap<>();
    private boolean anythingMayHaveChanged;

    RowTrail(Schema start) {
        start.tables().values().forEach(table -> tables.put(table.name(), new TableTrail(table)));
    }

    /** Whether the table was born in this revision and nothing can have put rows into it. */
    boolean isEmpty(ObjectName table) {
        TableTrail trail = tables.get(table);
        return trail != null && trail.original == null && !trail.rowsMayDiffer && !anythingMayHaveChanged;
    }

    /** The table's name at the beginning, if its rows and the given columns' values are as they were then. */
    @Nullable
    ObjectName untouched(ObjectName table, List<String> columns) {
        TableTrail trail = tables.get(table);
        if (trail == null || trail.rowsMayDiffer || anythingMayHaveChanged) {
            return null;
        }
        return trail.columns.keySet().containsAll(columns) ? trail.original : null;
    }

    /**
     * The table's name at the beginning, if its rows are as they were then, and so are those of the given columns'
     * values that were not null: what is wrong with these is wrong from the beginning.
     */
    @Nullable
    ObjectName filledAtMost(ObjectName table, List<String> columns) {
        TableTrail trail = tables.get(table);
        if (trail == null || trail.rowsMayDiffer || anythingMayHaveChanged) {
            return null;
        }
        return columns.stream().allMatch(column -> trail.original(column) != null) ? trail.original : null;
    }

    /** Whether the table has the name and the columns' names that it had at the beginning. */
    boolean namesKept(ObjectName table) {
        TableTrail trail = tables.get(table);
        return trail != null
                && table.equals(trail.original)
                && trail.columns.entrySet().stream()
                        .allMatch(entry -> entry.getKey().equals(entry.getValue()));
    }

    /** The names at the beginning of columns that are {@link #untouched}, or filled at most. */
    List<String> originalColumns(ObjectName table, List<String> columns) {
        return columns.stream().map(tables.get(table)::original).toList();
    }

    void tableCreated(ObjectName table) {
        tables.put(table, new TableTrail());
    }

    void tableDropped(ObjectName table) {
        tables.remove(table);
    }

    void tableRenamed(ObjectName from, ObjectName to) {
        TableTrail trail = tables.remove(from);
        if (trail != null) {
            tables.put(to, trail);
        }
    }

    void columnRenamed(ObjectName table, String from, String to) {
        TableTrail trail = tables.get(table);
        if (trail != null) {
            rename(trail.columns, from, to);
            rename(trail.filled, from, to);
        }
    }

    private static void rename(Map<String, String> columns, String from, String to) {
        String original = columns.remove(from);
        if (original != null) {
            columns.put(to, original);
        }
    }

    /** The column's nulls got a value. */
    void columnFilled(ObjectName table, String column) {
        TableTrail trail = tables.get(table);
        String original = trail == null ? null : trail.columns.remove(column);
        if (original != null) {
            trail.filled.put(column, original);
        }
    }

    /** The column's values are no longer those of the beginning: added, dropped, converted, filled. */
    void columnTouched(ObjectName table, String column) {
        TableTrail trail = tables.get(table);
        if (trail != null) {
            trail.columns.remove(column);
            trail.filled.remove(column);
        }
    }

    /** Rows may have come or gone. */
    void rowsTouched(ObjectName table) {
        TableTrail trail = tables.get(table);
        if (trail != null) {
            trail.rowsMayDiffer = true;
        }
    }

    /** SQL or code that nobody can look into has run. */
    void everythingTouched() {
        anythingMayHaveChanged = true;
    }

    /** One table's trail: columns that still have their values, by present name, with the original one. */
    private static final class TableTrail {
        private final @Nullable ObjectName original;
        private final Map<String, String> columns = new HashMap<>();
        /** Columns of which only the nulls may be different, in the same way. */
        private final Map<String, String> filled = new HashMap<>();

        private boolean rowsMayDiffer;

        TableTrail() {
            original = null;
        }

        @Nullable
        String original(String column) {
            return columns.getOrDefault(column, filled.get(column));
        }

        TableTrail(Table table) {
            original = table.name();
            table.columns().forEach(column -> columns.put(column.name(), column.name()));
        }
    }
}
