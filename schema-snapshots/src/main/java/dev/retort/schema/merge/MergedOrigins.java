package dev.retort.schema.merge;

import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import dev.retort.schema.Origins;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.snapshot.Snapshot;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The origins of a merged schema's parts: of each the one that a branch gave it, else the one that it had before. */
final class MergedOrigins {
    private MergedOrigins() {}

    static Origins of(Schema merged, List<Snapshot> heads, List<Snapshot> bases) {
        SortedMap<ObjectName, Origin> tables = new TreeMap<>();
        SortedMap<ObjectName, SortedMap<String, Origin>> columns = new TreeMap<>();
        for (Table table : merged.tables().values()) {
            ObjectName name = table.name();
            Origin origin = latest(heads, bases, origins -> origins.table(name));
            if (origin != null) {
                tables.put(name, origin);
            }
            SortedMap<String, Origin> byColumn = new TreeMap<>();
            for (Column column : table.columns()) {
                Origin place = latest(heads, bases, origins -> origins.column(name, column.name()));
                if (place != null) {
                    byColumn.put(column.name(), place);
                }
            }
            if (!byColumn.isEmpty()) {
                columns.put(name, byColumn);
            }
        }
        return new Origins(tables, columns);
    }

    private static @Nullable Origin latest(
            List<Snapshot> heads, List<Snapshot> bases, Function<Origins, @Nullable Origin> lookup) {
        List<Origin> before = found(bases, lookup);
        List<Origin> now = found(heads, lookup);
        return now.stream()
                .filter(origin -> !before.contains(origin))
                .findFirst()
                .orElse(now.isEmpty() ? null : now.get(0));
    }

    private static List<Origin> found(List<Snapshot> snapshots, Function<Origins, @Nullable Origin> lookup) {
        return snapshots.stream()
                .map(snapshot -> lookup.apply(snapshot.origins()))
                .filter(Objects::nonNull)
                .toList();
    }
}
