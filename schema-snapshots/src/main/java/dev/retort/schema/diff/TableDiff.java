package dev.retort.schema.diff;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Condition;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What changes in a table besides its columns.
 *
 * @param match the table before and after
 * @param primaryKey what becomes of its primary key
 * @param uniques what becomes of its unique constraints
 * @param checks what becomes of its checks
 * @param indexes what becomes of its indexes
 * @param foreignKeys what becomes of its foreign keys
 */
record TableDiff(
        TableMatch match,
        PartMatch<PrimaryKey> primaryKey,
        PartMatch<UniqueConstraint> uniques,
        PartMatch<CheckConstraint> checks,
        PartMatch<Index> indexes,
        PartMatch<ForeignKey> foreignKeys) {

    /** All but the foreign keys, which depend on what becomes of other tables' keys. */
    static TableDiff withoutForeignKeys(TableMatch match) {
        ColumnMatch columns = match.columns();
        Set<String> changedKinds = new HashSet<>();
        columns.kept().values().stream()
                .filter(ColumnPair::changesKind)
                .forEach(pair -> changedKinds.add(pair.after().name()));
        return new TableDiff(
                match,
                PartMatch.of(
                        byName(match.view().primaryKey()),
                        byName(match.after().primaryKey()),
                        PrimaryKey::withName,
                        key -> false),
                PartMatch.of(
                        match.view().uniqueConstraints(),
                        match.after().uniqueConstraints(),
                        UniqueConstraint::withName,
                        unique -> false),
                PartMatch.of(
                        match.view().checks(),
                        match.after().checks(),
                        CheckConstraint::withName,
                        check -> isBuiltOn(check.condition(), columns.touched(), changedKinds)),
                PartMatch.of(
                        match.view().indexes(),
                        match.after().indexes(),
                        Index::withName,
                        index -> columns.touched().stream().anyMatch(index::speaksOf)),
                new PartMatch<>(new TreeMap<>(), new TreeMap<>(), new TreeMap<>()));
    }

    private static TreeMap<String, PrimaryKey> byName(@Nullable PrimaryKey key) {
        return key == null ? new TreeMap<>() : new TreeMap<>(Map.of(key.name(), key));
    }

    /** SQL text is built on the columns it speaks of, by their old names; a list of values on a kind of type. */
    private static boolean isBuiltOn(Condition condition, Set<String> touched, Set<String> changedKinds) {
        return condition instanceof Condition.Sql
                ? touched.stream().anyMatch(condition::speaksOf)
                : changedKinds.stream().anyMatch(condition::speaksOf);
    }

    /** The same, with the foreign keys of the table, given what becomes of all tables. */
    TableDiff withForeignKeys(Map<ObjectName, TableDiff> byNewName) {
        Set<String> retyped = match.columns().retyped();
        PartMatch<ForeignKey> keys =
                PartMatch.of(match.view().foreignKeys(), match.after().foreignKeys(), ForeignKey::withName, key -> {
                    TableDiff target = byNewName.get(key.target());
                    return key.columns().stream().anyMatch(retyped::contains)
                            || (target != null && target.disturbs(key.targetColumns()));
                });
        return new TableDiff(match, primaryKey, uniques, checks, indexes, keys);
    }

    /** Whether a foreign key to some columns cannot stay while this table changes. */
    boolean disturbs(Collection<String> columns) {
        Set<String> wanted = Set.copyOf(columns);
        Set<String> retyped = match.columns().retyped();
        return columns.stream().anyMatch(retyped::contains)
                || KeyColumns.ofConstraints(null, uniques.dropped().values()).contains(wanted)
                || KeyColumns.ofIndexes(indexes.dropped().values()).contains(wanted)
                || primaryKey.dropped().values().stream()
                        .anyMatch(key -> Set.copyOf(key.columns()).equals(wanted));
    }

    /** Whether a foreign key to some columns, given by their old names, cannot stay while this table changes. */
    boolean disturbsOld(Collection<String> columns) {
        List<String> newNames = new ArrayList<>();
        for (String column : columns) {
            ColumnPair pair = match.columns().kept().get(column);
            if (pair == null) {
                return true;
            }
            newNames.add(pair.after().name());
        }
        return disturbs(newNames);
    }

    /** Whether a foreign key can refer to some columns as soon as all names are new: their key stays. */
    boolean offers(List<String> columns) {
        Set<String> wanted = Set.copyOf(columns);
        return KeyColumns.of(match.view()).contains(wanted) && !disturbs(columns);
    }

    /** What becomes of its constraints, by kind. */
    List<PartMatch<?>> constraints() {
        return List.of(primaryKey, uniques, checks, foreignKeys);
    }

    /** What becomes of its constraints and indexes, by kind. */
    List<PartMatch<?>> parts() {
        return List.of(primaryKey, uniques, checks, foreignKeys, indexes);
    }
}
