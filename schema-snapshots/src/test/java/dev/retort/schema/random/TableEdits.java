package dev.retort.schema.random;

import dev.retort.schema.Column;
import dev.retort.schema.Names;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.TableElement;
import dev.retort.schema.type.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Edits of whole tables. */
final class TableEdits {
    private TableEdits() {}

    static void create(Draft draft, Edit edit) {
        String namespace = edit.d() % 5 == 4 ? Draft.pick(List.copyOf(draft.namespaces()), edit.d() / 5) : null;
        String name = draft.freeName(namespace, Pools.table(draft.scope(), edit.a()));
        Column id = Column.column("id", Types.bigint()).notNull();
        boolean identity = edit.c() % 2 == 0 && draft.scope().has(Scope.Feature.IDENTITY);
        List<TableElement> elements = new ArrayList<>();
        elements.add(identity ? id.asIdentity() : id);
        boolean withoutKey = edit.d() % 4 == 3 && draft.scope().has(Scope.Feature.TABLES_WITHOUT_KEY);
        draft.put(Table.of(ObjectName.of(namespace, name), elements));
        if (!withoutKey) {
            Table table = draft.table(ObjectName.of(namespace, name));
            draft.put(table.withPrimaryKey(
                    new PrimaryKey(draft.freeName(namespace, "pk_" + plain(name)), List.of("id"))));
        }
        for (int i = 0; i < edit.b() % 3; i++) {
            ColumnEdits.addTo(draft, draft.table(ObjectName.of(namespace, name)), edit.b() + i, edit.c() + i, edit.d());
        }
    }

    private static String plain(String name) {
        return Names.caseless(name).replaceAll("[^a-z0-9_]", "_");
    }

    static void drop(Draft draft, Edit edit) {
        Table table = draft.table(edit.a());
        if (table != null) {
            draft.drop(table);
            draft.change(other -> other.withForeignKeys(other.foreignKeys().values().stream()
                    .filter(key -> !key.target().equals(table.name()))
                    .toList()));
        }
    }

    static void rename(Draft draft, Edit edit) {
        Table table = draft.table(edit.a());
        if (table == null) {
            return;
        }
        String schema = table.name().schema();
        String name = edit.d() % 7 == 6
                ? otherCase(table.name().name())
                : draft.freeName(schema, Pools.table(draft.scope(), edit.b()));
        ObjectName newName = ObjectName.of(schema, name);
        if (newName.equals(table.name())) {
            return;
        }
        draft.rename(table, newName);
        Table renamed = draft.table(newName);
        if (edit.c() % 2 == 0 && renamed.primaryKey() != null) {
            String key = draft.freeName(schema, "pk_" + plain(name));
            draft.put(renamed.withPrimaryKey(renamed.primaryKey().withName(key)));
        }
    }

    static String otherCase(String name) {
        return Names.isDelimited(name)
                ? name
                : name.equals(name.toUpperCase(Locale.ROOT))
                        ? name.toLowerCase(Locale.ROOT)
                        : name.toUpperCase(Locale.ROOT);
    }

    static void swap(Draft draft, Edit edit) {
        Table one = draft.table(edit.a());
        Table other = draft.table(edit.b());
        if (one == null || one.equals(other) || !one.name().sameSchema(other.name())) {
            return;
        }
        ObjectName between = ObjectName.of(one.name().schema(), "between_names");
        draft.rename(one, between);
        draft.rename(draft.table(other.name()), one.name());
        draft.rename(draft.table(between), other.name());
    }

    static void move(Draft draft, Edit edit) {
        Table table = draft.table(edit.a());
        if (table == null || draft.namespaces().isEmpty()) {
            return;
        }
        List<String> schemas = List.copyOf(draft.namespaces());
        int choice = edit.b() % (schemas.size() + 1);
        ObjectName name = ObjectName.of(
                choice == 0 ? null : schemas.get(choice - 1), table.name().name());
        List<String> taken = new ArrayList<>(Draft.parts(table));
        taken.add(name.name());
        if (!name.sameSchema(table.name())
                && taken.stream().map(Names::caseless).noneMatch(draft.namesIn(name.schema())::contains)) {
            draft.rename(table, name);
        }
    }

    static void comment(Draft draft, Edit edit) {
        Table table = draft.table(edit.a());
        if (table != null && draft.scope().has(Scope.Feature.COMMENTS)) {
            draft.put(table.withComment(edit.b() % 3 == 0 ? null : "it's comment\n" + edit.b()));
        }
    }

    static void options(Draft draft, Edit edit) {
        Table table = draft.table(edit.a());
        if (table != null && draft.scope().has(Scope.Feature.TABLE_OPTIONS)) {
            draft.put(table.withOptions(edit.b() % 3 == 0 ? null : "engine = " + edit.b()));
        }
    }
}
