package dev.retort.schema.diff;

import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sets of columns that foreign keys can refer to. */
final class KeyColumns {
    private KeyColumns() {}

    /** The keys that are constraints, and so come with the table itself. */
    static Set<Set<String>> ofConstraints(@Nullable PrimaryKey primaryKey, Collection<UniqueConstraint> uniques) {
        Set<Set<String>> keys = new HashSet<>();
        if (primaryKey != null) {
            keys.add(Set.copyOf(primaryKey.columns()));
        }
        uniques.forEach(unique -> keys.add(Set.copyOf(unique.columns())));
        return keys;
    }

    /** The keys that are unique indexes over whole columns of all rows. */
    static Set<Set<String>> ofIndexes(Collection<Index> indexes) {
        Set<Set<String>> keys = new HashSet<>();
        indexes.stream().filter(Index::isKey).forEach(index -> keys.add(Set.copyOf(index.columns())));
        return keys;
    }

    /** All keys of a table. */
    static Set<Set<String>> of(Table table) {
        Set<Set<String>> keys = new HashSet<>();
        table.keys().forEach(key -> keys.add(Set.copyOf(key)));
        return keys;
    }
}
