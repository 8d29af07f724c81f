package dev.retort.schema.random;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Condition;
import dev.retort.schema.Elements;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import dev.retort.schema.type.ColumnType;
import dev.retort.schema.type.TypeKind;
import java.util.ArrayList;
import java.util.List;

/** Edits of keys, constraints and indexes. */
final class PartEdits {
    private PartEdits() {}

    /** Whether every database indexes columns of the type. */
    static boolean canBeKey(ColumnType type) {
        switch (TypeKind.of(type)) {
            case NUMBER:
            case MOMENT:
            case UUID:
            case TRUTH:
                return true;
            case TEXT:
                return type instanceof ColumnType.VarChar || type instanceof ColumnType.Char;
            default:
                return false;
        }
    }

    /** One or two columns of the table that can be a key. */
    private static List<String> keyColumns(Table table, int choice, boolean required) {
        List<String> able = table.columns().stream()
                .filter(column -> canBeKey(column.type()) && column.generated() == null)
                .filter(column -> !required || !column.nullable())
                .map(Column::name)
                .toList();
        if (able.isEmpty()) {
            return List.of();
        }
        String first = able.get(choice % able.size());
        String second = able.get(choice / 2 % able.size());
        return choice % 3 == 0 || first.equals(second) ? List.of(first) : List.of(first, second);
    }

    private static String freeName(Draft draft, Table table, int choice) {
        return draft.freeName(table.name().schema(), Pools.part(draft.scope(), choice));
    }

    static void primaryKey(Draft draft, Edit edit) {
        Table table = draft.table(edit.a());
        if (table == null) {
            return;
        }
        List<String> columns = keyColumns(table, edit.b(), true);
        boolean counts = table.columns().stream().anyMatch(column -> column.identity() != null);
        if (columns.isEmpty() || (edit.c() % 4 == 0 && !counts)) {
            if (draft.scope().has(Scope.Feature.TABLES_WITHOUT_KEY)) {
                draft.put(table.withPrimaryKey(null));
            }
        } else if (!counts || table.column(columns.get(0)).identity() != null) {
            String name = table.primaryKey() != null && edit.d() % 2 == 0
                    ? table.primaryKey().name()
                    : freeName(draft, table, edit.d());
            draft.put(table.withPrimaryKey(new PrimaryKey(name, columns)));
        }
        ForeignKeyEdits.dropHomeless(draft);
    }

    static void unique(Draft draft, Edit edit) {
        Table table = draft.table(edit.a());
        List<String> columns = table == null ? List.of() : keyColumns(table, edit.b(), false);
        if (!columns.isEmpty()) {
            List<UniqueConstraint> more =
                    new ArrayList<>(table.uniqueConstraints().values());
            more.add(new UniqueConstraint(freeName(draft, table, edit.c()), columns));
            draft.put(table.withUniqueConstraints(more));
        }
    }

    static void check(Draft draft, Edit edit) {
        Table table = draft.table(edit.a());
        Column column = table == null ? null : ColumnEdits.column(table, edit.b());
        if (column == null) {
            return;
        }
        String name = freeName(draft, table, edit.c());
        TypeKind kind = TypeKind.of(column.type());
        CheckConstraint check;
        if (edit.d() % 3 == 0) {
            String sql = SqlParts.canSpeakOf(column) ? SqlParts.condition(column, edit.d()) : null;
            if (sql == null || !draft.scope().has(Scope.Feature.SQL_CHECKS)) {
                return;
            }
            check = Elements.check(name, sql);
        } else if (kind == TypeKind.TEXT) {
            check = edit.d() % 2 == 0
                    ? Elements.checkOneOf(name, column.name(), "x", "'s", "A")
                    : Elements.checkOneOf(name, column.name(), "A", "'s", "x", "B");
        } else if (kind == TypeKind.NUMBER) {
            check = Elements.checkBetween(name, column.name(), 0, edit.d());
        } else {
            return;
        }
        List<CheckConstraint> more = new ArrayList<>(table.checks().values());
        more.add(check);
        draft.put(table.withChecks(more));
    }

    static void index(Draft draft, Edit edit) {
        Table table = draft.table(edit.a());
        List<String> columns = table == null ? List.of() : keyColumns(table, edit.b(), false);
        if (columns.isEmpty()) {
            return;
        }
        List<IndexPart> parts = new ArrayList<>();
        columns.forEach(column -> parts.add(IndexPart.column(column)));
        Column last = table.column(columns.get(columns.size() - 1));
        if (edit.d() % 3 == 1) {
            parts.set(0, parts.get(0).desc());
        }
        if (edit.d() % 5 == 1 && draft.scope().has(Scope.Feature.INDEX_NULLS)) {
            parts.set(0, parts.get(0).nullsFirst());
        }
        String expression = SqlParts.canSpeakOf(last) ? SqlParts.expression(last, edit.c()) : null;
        if (edit.d() % 4 == 2 && expression != null && draft.scope().has(Scope.Feature.EXPRESSION_INDEXES)) {
            parts.set(parts.size() - 1, IndexPart.expression("(" + expression + ")"));
        }
        String predicate = SqlParts.canSpeakOf(last) ? SqlParts.condition(last, edit.c()) : null;
        boolean partial =
                edit.d() % 5 == 3 && predicate != null && draft.scope().has(Scope.Feature.PARTIAL_INDEXES);
        List<Index> more = new ArrayList<>(table.indexes().values());
        more.add(new Index(
                freeName(draft, table, edit.c()), parts, edit.d() % 3 == 0, partial ? predicate : null, null));
        draft.put(table.withIndexes(more));
    }

    static void drop(Draft draft, Edit edit) {
        Table table = draft.table(edit.a());
        String part = table == null ? null : Draft.pick(Draft.parts(table), edit.b());
        if (part != null
                && (table.primaryKey() == null || !table.primaryKey().name().equals(part))) {
            draft.put(without(table, part));
            ForeignKeyEdits.dropHomeless(draft);
        }
    }

    private static Table without(Table table, String part) {
        return table.withUniqueConstraints(table.uniqueConstraints().values().stream()
                        .filter(unique -> !unique.name().equals(part))
                        .toList())
                .withForeignKeys(table.foreignKeys().values().stream()
                        .filter(key -> !key.name().equals(part))
                        .toList())
                .withChecks(table.checks().values().stream()
                        .filter(check -> !check.name().equals(part))
                        .toList())
                .withIndexes(table.indexes().values().stream()
                        .filter(index -> !index.name().equals(part))
                        .toList());
    }

    static void rename(Draft draft, Edit edit) {
        Table table = draft.table(edit.a());
        String part = table == null ? null : Draft.pick(Draft.parts(table), edit.b());
        if (part != null) {
            draft.put(renamed(table, part, freeName(draft, table, edit.c())));
        }
    }

    static void swap(Draft draft, Edit edit) {
        Table one = draft.table(edit.a());
        String part = one == null ? null : Draft.pick(Draft.parts(one), edit.b());
        Table other = draft.table(edit.c());
        String otherPart = other == null ? null : Draft.pick(Draft.parts(other), edit.d());
        if (part == null
                || otherPart == null
                || part.equals(otherPart)
                || !one.name().sameSchema(other.name())) {
            return;
        }
        draft.put(renamed(one, part, "between_names"));
        draft.put(renamed(draft.table(other.name()), otherPart, part));
        draft.put(renamed(draft.table(one.name()), "between_names", otherPart));
    }

    private static Table renamed(Table table, String from, String to) {
        if (table.hasConstraint(from)) {
            return table.withConstraintRenamed(from, to);
        }
        return table.withIndexes(table.indexes().values().stream()
                .map(index -> index.name().equals(from) ? index.withName(to) : index)
                .toList());
    }

    /** Changes what a check or an index is about, and keeps its name. */
    static void change(Draft draft, Edit edit) {
        Table table = draft.table(edit.a());
        if (table == null) {
            return;
        }
        if (edit.b() % 2 == 0) {
            CheckConstraint check = Draft.pick(List.copyOf(table.checks().values()), edit.c());
            if (check != null && check.condition() instanceof Condition.Between between) {
                List<CheckConstraint> checks = new ArrayList<>(table.checks().values());
                checks.remove(check);
                checks.add(Elements.checkBetween(check.name(), between.column(), 0, 100 + edit.d()));
                draft.put(table.withChecks(checks));
            }
        } else {
            Index index = Draft.pick(List.copyOf(table.indexes().values()), edit.c());
            if (index != null) {
                List<IndexPart> parts = new ArrayList<>(index.parts());
                IndexPart first = parts.get(0);
                parts.set(0, new IndexPart(first.expression(), first.text(), !first.descending(), first.nulls()));
                List<Index> indexes = new ArrayList<>(table.indexes().values());
                indexes.remove(index);
                indexes.add(new Index(index.name(), parts, index.unique(), index.predicate(), index.method()));
                draft.put(table.withIndexes(indexes));
            }
        }
    }
}
