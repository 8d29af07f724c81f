package dev.retort.schema.analysis;

import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** The indexes over all rows that a table has, its keys' own included. */
final class Coverings {
    private Coverings() {}

    /**
     * One of them.
     *
     * @param name the name of the index or key
     * @param columns its columns in their order, all ascending
     * @param unique whether it also keeps rows apart
     */
    record Covering(String name, List<String> columns, boolean unique) {

        /** Whether rows are found by it that have given values in some columns, in whatever order. */
        boolean serves(List<String> wanted) {
            return columns.size() >= wanted.size() && wanted.containsAll(columns.subList(0, wanted.size()));
        }

        /** Whether it begins with the columns of another. */
        boolean beginsWith(Covering other) {
            return columns.size() >= other.columns.size()
                    && columns.subList(0, other.columns.size()).equals(other.columns);
        }
    }

    static List<Covering> of(Table table) {
        List<Covering> coverings = new ArrayList<>();
        if (table.primaryKey() != null) {
            coverings.add(new Covering(table.primaryKey().name(), table.primaryKeyColumns(), true));
        }
        table.uniqueConstraints()
                .values()
                .forEach(unique -> coverings.add(new Covering(unique.name(), unique.columns(), true)));
        table.indexes().values().stream()
                .filter(Coverings::isPlain)
                .forEach(index -> coverings.add(new Covering(index.name(), index.columns(), index.unique())));
        return coverings;
    }

    static boolean isPlain(Index index) {
        return index.predicate() == null
                && index.method() == null
                && index.parts().stream()
                        .allMatch(part -> part.isColumn(part.text())
                                && !part.descending()
                                && part.nulls() == IndexPart.Nulls.DEFAULT);
    }
}
