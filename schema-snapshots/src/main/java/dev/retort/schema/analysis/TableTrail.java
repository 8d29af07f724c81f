package dev.retort.schema.analysis;

import dev.retort.schema.ObjectName;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One table on its way through a change, under whatever names. */
final class TableTrail {
    private final @Nullable Table original;
    private final Map<String, ColumnTrail> columns = new LinkedHashMap<>();
    private @Nullable ObjectName name;
    private ObjectName lastName;

    /** @param original the table before the change, or {@code null} if the change creates it */
    TableTrail(@Nullable Table original, Table table) {
        this.original = original;
        this.name = table.name();
        this.lastName = table.name();
        table.columns()
                .forEach(column ->
                        columns.put(column.name(), new ColumnTrail(original == null ? null : column, column.name())));
    }

    /** The table before the change, or {@code null} if the change creates it. */
    @Nullable
    Table original() {
        return original;
    }

    /** Whether the change creates the table, so that it has no rows that matter. */
    boolean isBorn() {
        return original == null;
    }

    /** The table's name, at last that after the change; {@code null} once it is dropped. */
    @Nullable
    ObjectName name() {
        return name;
    }

    void renamed(@Nullable ObjectName newName) {
        name = newName;
        lastName = newName == null ? lastName : newName;
    }

    /** The table's name, at last that after the change, or the one under which it is dropped. */
    ObjectName lastName() {
        return lastName;
    }

    /** The columns that are there now. */
    List<ColumnTrail> columns() {
        return List.copyOf(columns.values());
    }

    /** The columns that have these names now; one that is not there is left out. */
    List<ColumnTrail> columns(Collection<String> names) {
        List<ColumnTrail> found = new ArrayList<>();
        for (String column : names) {
            ColumnTrail trail = columns.get(column);
            if (trail != null) {
                found.add(trail);
            }
        }
        return found;
    }

    void columnAdded(String column) {
        columns.put(column, new ColumnTrail(null, column));
    }

    void columnDropped(String column) {
        ColumnTrail trail = columns.remove(column);
        if (trail != null) {
            trail.renamed(null);
        }
    }

    void columnRenamed(String from, String to) {
        ColumnTrail trail = columns.remove(from);
        if (trail != null) {
            trail.renamed(to);
            columns.put(to, trail);
        }
    }
}
