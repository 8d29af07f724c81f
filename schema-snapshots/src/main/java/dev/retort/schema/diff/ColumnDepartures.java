package dev.retort.schema.diff;

import dev.retort.schema.Column;
import dev.retort.schema.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When the columns of a table go. As late as can be, so that what comes can be filled from them, by a
 * backfill or by hand; but at once where something else takes their name or their place.
 *
 * @param retired the column that no longer counts before another one does: some databases have one
 *     identity in a table
 * @param early the columns that go before anything is renamed
 * @param aside the column that something else takes the name of, but that cannot go yet, being the last; it
 *     goes late, under a temporary name
 * @param late the columns that go at the end
 */
record ColumnDepartures(
        @Nullable Column retired,
        List<Column> early,
        @Nullable Column aside,
        List<Column> late) {

    static ColumnDepartures of(ColumnMatch columns) {
        List<Column> early = new ArrayList<>(GeneratedOrder.sourcesLast(columns.gone()));
        List<Column> late = new ArrayList<>();
        Set<String> wanted = wantedNames(columns);
        for (Column column : columns.gone()) {
            if (column.generated() == null) {
                (wanted.contains(Names.caseless(column.name())) ? early : late).add(column);
            }
        }
        Column aside = null;
        if (columns.kept().isEmpty() && late.isEmpty() && !early.isEmpty()) {
            // No table can do without a column.
            aside = early.remove(early.size() - 1);
        }
        return new ColumnDepartures(retired(columns, early), early, aside, late);
    }

    private static Set<String> wantedNames(ColumnMatch columns) {
        Set<String> wanted = new HashSet<>();
        columns.added().forEach(column -> wanted.add(Names.caseless(column.name())));
        columns.kept().values().stream()
                .filter(ColumnPair::isRenamed)
                .forEach(pair -> wanted.add(Names.caseless(pair.after().name())));
        return wanted;
    }

    private static @Nullable Column retired(ColumnMatch columns, List<Column> early) {
        boolean gainsIdentity = columns.added().stream().anyMatch(column -> column.identity() != null)
                || columns.changed().stream()
                        .anyMatch(pair ->
                                pair.before().identity() == null && pair.after().identity() != null);
        return columns.gone().stream()
                .filter(column -> gainsIdentity && column.identity() != null && !early.contains(column))
                .findFirst()
                .orElse(null);
    }
}
