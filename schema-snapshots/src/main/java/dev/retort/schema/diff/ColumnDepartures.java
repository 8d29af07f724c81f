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
 * @param early the columns that go before anything is renamed
 * @param aside the column that something else takes the name of, but that cannot go yet, being the last; it
 *     goes late, under a temporary name
 * @param late the columns that go at the end
 */
record ColumnDepartures(List<Column> early, @Nullable Column aside, List<Column> late) {

    static ColumnDepartures of(ColumnMatch columns) {
        List<Column> early = new ArrayList<>(GeneratedOrder.sourcesLast(columns.gone()));
        List<Column> late = new ArrayList<>();
        Set<String> wanted = wantedNames(columns);
        boolean gainsIdentity = gainsIdentity(columns);
        for (Column column : columns.gone()) {
            if (column.generated() == null) {
                boolean inTheWay =
                        wanted.contains(Names.caseless(column.name())) || (gainsIdentity && column.identity() != null);
                (inTheWay ? early : late).add(column);
            }
        }
        Column aside = null;
        if (columns.kept().isEmpty() && late.isEmpty() && !early.isEmpty()) {
            // No table can do without a column.
            aside = early.remove(early.size() - 1);
        }
        return new ColumnDepartures(early, aside, late);
    }

    private static Set<String> wantedNames(ColumnMatch columns) {
        Set<String> wanted = new HashSet<>();
        columns.added().forEach(column -> wanted.add(Names.caseless(column.name())));
        columns.kept().values().stream()
                .filter(ColumnPair::isRenamed)
                .forEach(pair -> wanted.add(Names.caseless(pair.after().name())));
        return wanted;
    }

    private static boolean gainsIdentity(ColumnMatch columns) {
        return columns.added().stream().anyMatch(column -> column.identity() != null)
                || columns.changed().stream()
                        .anyMatch(pair ->
                                pair.before().identity() == null && pair.after().identity() != null);
    }
}
