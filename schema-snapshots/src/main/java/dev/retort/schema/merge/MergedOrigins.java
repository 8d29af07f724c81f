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
        SortedMap<ObjectName, Origin> sequences = new TreeMap<>();
        SortedMap<ObjectName, SortedMap<String, List<String>>> ordinals = new TreeMap<>();
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
            SortedMap<String, List<String>> constants = new TreeMap<>();
            for (Column column : table.columns()) {
                List<String> ofColumn = latest(heads, bases, origins -> ordinals(origins, name, column));
                if (ofColumn != null) {
                    constants.put(column.name(), ofColumn);
                }
            }
            if (!constants.isEmpty()) {
                ordinals.put(name, constants);
            }
        }
        for (ObjectName name : merged.sequences().keySet()) {
            Origin origin = latest(heads, bases, origins -> origins.sequence(name));
            if (origin != null) {
                sequences.put(name, origin);
            }
        }
        return new Origins(tables, columns, sequences, ordinals);
    }

    private static @Nullable List<String> ordinals(Origins origins, ObjectName table, Column column) {
        List<String> constants = origins.ordinals(table, column.name());
        return constants.isEmpty() ? null : constants;
    }

    private static <V> @Nullable V latest(
            List<Snapshot> heads, List<Snapshot> bases, Function<Origins, @Nullable V> lookup) {
        List<V> before = found(bases, lookup);
        List<V> now = found(heads, lookup);
        return now.stream()
                .filter(origin -> !before.contains(origin))
                .findFirst()
                .orElse(now.isEmpty() ? null : now.get(0));
    }

    private static <V> List<V> found(List<Snapshot> snapshots, Function<Origins, @Nullable V> lookup) {
        return snapshots.stream()
                .map(snapshot -> lookup.apply(snapshot.origins()))
                .filter(Objects::nonNull)
                .toList();
    }
}
