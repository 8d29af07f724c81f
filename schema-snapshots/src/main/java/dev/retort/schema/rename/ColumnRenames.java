package dev.retort.schema.rename;

import dev.retort.schema.Column;
import dev.retort.schema.Names;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import dev.retort.schema.Origins;
import dev.retort.schema.Table;
import dev.retort.schema.rename.NameMatcher.Match;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the columns of one table that were renamed. */
final class ColumnRenames {
    private ColumnRenames() {}

    /**
     * The columns' fate.
     *
     * @param before the table as it was
     * @param after the same table as it is to be, under another name perhaps
     */
    static Found find(
            Table before,
            Origins fromOrigins,
            Table after,
            Origins toOrigins,
            EntityTypes types,
            Hints hints,
            PastRenames past) {
        List<String> oldNames = before.columns().stream().map(Column::name).toList();
        Map<String, String> hinted = new TreeMap<>();
        hints.columnsRenamed().getOrDefault(after.name(), new TreeMap<>()).forEach((newName, written) -> {
            String oldName = WrittenNames.resolve(written, oldNames, Names::caseless);
            if (oldName != null) {
                hinted.put(newName, oldName);
            }
        });
        Set<String> dropped = new HashSet<>();
        for (String written : hints.dropped(after.name())) {
            String oldName = WrittenNames.resolve(written, oldNames, Names::caseless);
            if (oldName != null) {
                dropped.add(oldName);
            }
        }
        Match<String> match = new NameMatcher<>(
                        new NameMatcher.Names<>(types.translate(origins(before, fromOrigins))),
                        new NameMatcher.Names<>(origins(after, toOrigins)),
                        hinted,
                        dropped,
                        past::mayHave)
                .match(Names::caseless);
        return new Found(before, after, match, dropped);
    }

    private static SortedMap<String, @Nullable Origin> origins(Table table, Origins origins) {
        SortedMap<String, @Nullable Origin> byName = new TreeMap<>();
        ObjectName name = table.name();
        table.columns().forEach(column -> byName.put(column.name(), origins.column(name, column.name())));
        return byName;
    }

    /**
     * What became of a table's columns.
     *
     * @param before the table as it was
     * @param after the table as it is to be
     * @param match the columns' names
     * @param dropped the columns that a person says are meant to go
     */
    record Found(Table before, Table after, Match<String> match, Set<String> dropped) {}
}
