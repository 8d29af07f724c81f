package dev.retort.schema.inheritance;

import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import dev.retort.schema.Table;
import dev.retort.schema.rename.Hints;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What goes once its rows or values are elsewhere: it is neither lost nor renamed. */
final class GoneParts {
    private final Layout before;
    private final Layout after;

    GoneParts(Layout before, Layout after) {
        this.before = before;
        this.after = after;
    }

    /** The hints, in which what goes is said to go. */
    Hints addTo(Hints hints) {
        SortedSet<String> tables = new TreeSet<>(hints.droppedTables());
        SortedMap<ObjectName, SortedSet<String>> columns = new TreeMap<>(hints.droppedColumns());
        for (String type : before.owners()) {
            Table had = Objects.requireNonNull(before.table(type));
            Table stays = after.table(type);
            if (stays == null) {
                tables.add(had.name().toString());
            } else {
                SortedSet<String> gone = new TreeSet<>(columns.getOrDefault(stays.name(), new TreeSet<>()));
                before.columns(had).forEach((origin, column) -> {
                    if (!after.columns(stays).containsKey(origin)
                            && stays.column(column) == null
                            && isElsewhere(origin)) {
                        gone.add(column);
                    }
                });
                columns.put(stays.name(), gone);
            }
        }
        return new Hints(
                hints.tablesRenamed(),
                hints.columnsRenamed(),
                tables,
                columns,
                hints.backfills(),
                hints.javaDefaults());
    }

    private boolean isElsewhere(Origin origin) {
        if (origin.equals(before.typeOrigin())) {
            return true;
        }
        for (String type : after.owners()) {
            if (after.columns(Objects.requireNonNull(after.table(type))).containsKey(origin)) {
                return true;
            }
        }
        return false;
    }
}
