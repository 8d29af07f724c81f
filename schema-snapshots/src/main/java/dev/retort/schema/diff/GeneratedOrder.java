package dev.retort.schema.diff;

import dev.retort.schema.Column;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Puts generated columns in an order in which each comes after those that it is computed from. */
final class GeneratedOrder {
    private GeneratedOrder() {}

    /** The generated ones among some columns, sources first; those that go in a circle as they come. */
    static List<Column> sourcesFirst(Collection<Column> columns) {
        List<Column> pending = new ArrayList<>();
        columns.stream().filter(column -> column.generated() != null).forEach(pending::add);
        List<Column> ordered = new ArrayList<>();
        while (!pending.isEmpty()) {
            Column next = pending.stream()
                    .filter(column -> pending.stream()
                            .noneMatch(other ->
                                    other != column && column.generated().speaksOf(other.name())))
                    .findFirst()
                    .orElse(pending.get(0));
            pending.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    /** The generated ones among some columns, each before those that it is computed from. */
    static List<Column> sourcesLast(Collection<Column> columns) {
        List<Column> ordered = new ArrayList<>(sourcesFirst(columns));
        Collections.reverse(ordered);
        return ordered;
    }
}
