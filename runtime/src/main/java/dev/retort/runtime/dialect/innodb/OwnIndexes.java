package dev.retort.runtime.dialect.innodb;

import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The indexes that InnoDB demands of a table and its model does not have: one under every foreign key and
 * under a counted column. InnoDB makes and drops those of foreign keys by itself, in ways that depend on
 * what the table went through; so that a table is the same whichever way it came about, they are made and
 * dropped by name.
 */
public final class OwnIndexes {
    /** The name of the index under a column that is counted and in no other key. */
    static final String OF_COUNTED = "ix_auto_increment";

    private OwnIndexes() {}

    /** The indexes that the table needs beside its own keys and indexes. */
    public static List<Index> of(Table table) {
        List<List<String>> present = new ArrayList<>();
        present.add(table.primaryKeyColumns());
        table.uniqueConstraints().values().forEach(unique -> present.add(unique.columns()));
        table.indexes().values().stream().filter(OwnIndexes::isPlain).forEach(index -> present.add(index.columns()));
        List<Index> needed = new ArrayList<>();
        List<ForeignKey> longestFirst = new ArrayList<>(table.foreignKeys().values());
        longestFirst.sort(
                Comparator.comparing((ForeignKey key) -> -key.columns().size()).thenComparing(ForeignKey::name));
        for (ForeignKey key : longestFirst) {
            need(key.name(), key.columns(), present, needed);
        }
        for (Column column : table.columns()) {
            if (column.identity() != null) {
                need(OF_COUNTED, List.of(column.name()), present, needed);
            }
        }
        return List.copyOf(needed);
    }

    private static void need(String name, List<String> columns, List<List<String>> present, List<Index> needed) {
        boolean served = present.stream()
                .anyMatch(index -> index.size() >= columns.size()
                        && index.subList(0, columns.size()).equals(columns));
        if (!served) {
            present.add(columns);
            needed.add(Index.index(name, columns.toArray(String[]::new)));
        }
    }

    /** Whether InnoDB takes the index for one of its own in all that may become of the table. */
    static boolean isPlain(Index index) {
        return index.predicate() == null
                && index.parts().stream().noneMatch(part -> part.expression() || part.descending());
    }
}
