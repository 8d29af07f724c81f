package dev.retort.schema.random;

import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Names;
import dev.retort.schema.ObjectName;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Edits of foreign keys. */
final class ForeignKeyEdits {
    private ForeignKeyEdits() {}

    static void add(Draft draft, Edit edit) {
        Table table = draft.table(edit.a());
        Table target = draft.table(edit.b());
        List<String> key = target == null ? null : Draft.pick(keys(target), edit.c());
        if (key == null) {
            return;
        }
        Table referring = table;
        List<String> columns = new ArrayList<>();
        for (String name : key) {
            Column referred = target.column(name);
            Column existing = edit.d() % 2 == 0 ? null : columnLike(referring, referred, columns, edit.d());
            if (existing != null) {
                columns.add(existing.name());
                continue;
            }
            String wanted = Names.caseless(target.name().name()).replaceAll("[^a-z0-9_]", "_") + "_"
                    + Names.caseless(name).replaceAll("[^a-z0-9_]", "_");
            Column added = Column.column(Draft.freeColumn(referring, wanted), referred.type())
                    .withCollation(referred.collation())
                    .withNullable(edit.d() % 3 != 0);
            List<Column> more = new ArrayList<>(referring.columns());
            more.add(added);
            referring = referring.withColumns(more);
            columns.add(added.name());
        }
        String name = draft.freeName(
                table.name().schema(),
                edit.d() % 4 == 0
                        ? Pools.part(draft.scope(), edit.c())
                        : "fk_" + table.name().name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_"));
        List<ForeignKey> more = new ArrayList<>(referring.foreignKeys().values());
        more.add(new ForeignKey(
                name, columns, target.name(), key, ReferentialAction.NO_ACTION, ReferentialAction.NO_ACTION));
        draft.put(referring.withForeignKeys(more));
    }

    private static Column columnLike(Table table, Column referred, List<String> taken, int choice) {
        List<Column> alike = table.columns().stream()
                .filter(column -> column.type().equals(referred.type())
                        && Objects.equals(column.collation(), referred.collation())
                        && column.generated() == null
                        && column.identity() == null
                        && !taken.contains(column.name()))
                .toList();
        return Draft.pick(alike, choice);
    }

    /** The columns that foreign keys can refer to, key by key. */
    static List<List<String>> keys(Table table) {
        List<List<String>> keys = table.keys();
        keys.removeIf(
                key -> key.stream().anyMatch(column -> table.column(column).generated() != null));
        return keys;
    }

    /** Drops the foreign keys that no key answers any more. */
    static void dropHomeless(Draft draft) {
        draft.change(table -> {
            List<ForeignKey> kept = table.foreignKeys().values().stream()
                    .filter(key -> keys(draft.table(key.target())).stream()
                            .anyMatch(columns -> Set.copyOf(columns).equals(Set.copyOf(key.targetColumns()))))
                    .filter(key -> key.columns().stream()
                            .allMatch(column -> table.column(column).generated() == null))
                    .toList();
            return kept.size() == table.foreignKeys().size() ? table : table.withForeignKeys(kept);
        });
    }

    static void action(Draft draft, Edit edit) {
        Table table = draft.table(edit.a());
        ForeignKey key = table == null
                ? null
                : Draft.pick(List.copyOf(table.foreignKeys().values()), edit.b());
        if (key == null || !draft.scope().has(Scope.Feature.CASCADES)) {
            return;
        }
        List<ReferentialAction> actions = key.columns().stream()
                        .map(table::column)
                        .allMatch(column -> column.nullable() && column.identity() == null)
                ? List.of(
                        ReferentialAction.NO_ACTION,
                        ReferentialAction.CASCADE,
                        ReferentialAction.RESTRICT,
                        ReferentialAction.SET_NULL)
                : List.of(ReferentialAction.NO_ACTION, ReferentialAction.CASCADE, ReferentialAction.RESTRICT);
        List<ForeignKey> keys = new ArrayList<>(table.foreignKeys().values());
        keys.remove(key);
        keys.add(key.onDelete(actions.get(edit.c() % actions.size())));
        draft.put(table.withForeignKeys(keys));
    }

    static boolean setsToNull(Table table, String column) {
        return table.foreignKeys().values().stream()
                .anyMatch(key -> key.onDelete() == ReferentialAction.SET_NULL
                        && key.columns().contains(column));
    }

    /** The columns that foreign keys tie together with one, itself included: they have one type. */
    static Map<ObjectName, Set<String>> connected(Draft draft, ObjectName table, String column) {
        Map<ObjectName, Set<String>> found = new TreeMap<>();
        Deque<Map.Entry<ObjectName, String>> pending = new ArrayDeque<>();
        pending.add(Map.entry(table, column));
        while (!pending.isEmpty()) {
            Map.Entry<ObjectName, String> next = pending.remove();
            if (found.computeIfAbsent(next.getKey(), name -> new TreeSet<>()).add(next.getValue())) {
                for (Table each : draft.tables()) {
                    for (ForeignKey key : each.foreignKeys().values()) {
                        for (int i = 0; i < key.columns().size(); i++) {
                            Map.Entry<ObjectName, String> from =
                                    Map.entry(each.name(), key.columns().get(i));
                            Map.Entry<ObjectName, String> to =
                                    Map.entry(key.target(), key.targetColumns().get(i));
                            if (from.equals(next)) {
                                pending.add(to);
                            } else if (to.equals(next)) {
                                pending.add(from);
                            }
                        }
                    }
                }
            }
        }
        return found;
    }
}
