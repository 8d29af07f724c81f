package dev.retort.schema.random;

import dev.retort.schema.Column;
import dev.retort.schema.Generated;
import dev.retort.schema.Identity;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Table;
import dev.retort.schema.type.ColumnType;
import dev.retort.schema.type.TypeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Edits of columns. */
final class ColumnEdits {
    private ColumnEdits() {}

    static void add(Draft draft, Edit edit) {
        Table table = draft.table(edit.a());
        if (table != null) {
            addTo(draft, table, edit.b(), edit.c(), edit.d());
        }
    }

    static void addTo(Draft draft, Table table, int name, int type, int facets) {
        ColumnType columnType =
                draft.scope().types().get(type % draft.scope().types().size());
        Column column = Column.column(Draft.freeColumn(table, Pools.column(draft.scope(), name)), columnType)
                .withNullable(facets % 3 != 0);
        if (facets % 4 == 0) {
            column = withDefault(column, facets / 4);
        }
        List<Column> columns = new ArrayList<>(table.columns());
        columns.add(column);
        draft.put(table.withColumns(columns));
        draft.agreeOn(columnType);
    }

    static @Nullable Column column(Table table, int choice) {
        return Draft.pick(table.columns(), choice);
    }

    static Table withColumn(Table table, Column changed) {
        return table.withColumns(table.columns().stream()
                .map(column -> column.name().equals(changed.name()) ? changed : column)
                .toList());
    }

    private static Column withDefault(Column column, int choice) {
        switch (TypeKind.of(column.type())) {
            case NUMBER:
                return column.defaultValue(choice % 3);
            case TEXT:
                return column.defaultValue(choice % 2 == 0 ? "x" : "'s");
            case TRUTH:
                return column.defaultValue(choice % 2 == 0);
            case MOMENT:
                return column.type() instanceof ColumnType.Date
                        ? column.defaultValue("2020-02-0" + (1 + choice % 2))
                        : column.defaultExpression("current_timestamp");
            default:
                return column;
        }
    }

    static void drop(Draft draft, Edit edit) {
        Table table = draft.table(edit.a());
        Column column = table == null ? null : column(table, edit.b());
        if (column != null) {
            drop(draft, table.name(), column.name());
        }
    }

    /** Drops a column with all that speaks of it, unless the table would have no column of its own left. */
    static void drop(Draft draft, ObjectName name, String column) {
        Table table = draft.table(name);
        for (Column other : table.columns()) {
            if (other.generated() != null && other.generated().speaksOf(column)) {
                drop(draft, name, other.name());
            }
        }
        Table without = SqlParts.without(draft.table(name), column, false);
        List<Column> columns = without.columns().stream()
                .filter(other -> !other.name().equals(column))
                .toList();
        if (columns.stream().allMatch(other -> other.generated() != null)) {
            return;
        }
        draft.put(without.withColumns(columns));
        ForeignKeyEdits.dropHomeless(draft);
    }

    static void rename(Draft draft, Edit edit) {
        Table table = draft.table(edit.a());
        Column column = table == null ? null : column(table, edit.b());
        if (column == null) {
            return;
        }
        String newName = edit.d() % 7 == 6
                ? TableEdits.otherCase(column.name())
                : Draft.freeColumn(table, Pools.column(draft.scope(), edit.c()));
        if (!newName.equals(column.name()) && isFreeOfText(table, column, newName)) {
            draft.rename(table.name(), column.name(), newName);
        }
    }

    static void swap(Draft draft, Edit edit) {
        Table table = draft.table(edit.a());
        Column one = table == null ? null : column(table, edit.b());
        Column other = table == null ? null : column(table, edit.c());
        if (one == null
                || other == null
                || one.name().equals(other.name())
                || !isFreeOfText(table, one, other.name())
                || !isFreeOfText(table, other, one.name())) {
            return;
        }
        draft.rename(table.name(), one.name(), "between_names");
        draft.rename(table.name(), other.name(), one.name());
        draft.rename(table.name(), "between_names", other.name());
    }

    /** Whether SQL text about the column still makes sense to every database under another name. */
    private static boolean isFreeOfText(Table table, Column column, String newName) {
        boolean spokenOf = !SqlParts.without(table, column.name(), true).equals(table)
                || table.columns().stream()
                        .anyMatch(other ->
                                other.generated() != null && other.generated().speaksOf(column.name()));
        return !spokenOf || SqlParts.canSpeakOf(column.withName(newName));
    }

    static void type(Draft draft, Edit edit) {
        Table table = draft.table(edit.a());
        Column column = table == null ? null : column(table, edit.b());
        if (column == null) {
            return;
        }
        ColumnType type =
                draft.scope().types().get(edit.c() % draft.scope().types().size());
        Map<ObjectName, Set<String>> connected = ForeignKeyEdits.connected(draft, table.name(), column.name());
        boolean possible = connected.entrySet().stream()
                .allMatch(entry ->
                        entry.getValue().stream().allMatch(name -> canHave(draft.table(entry.getKey()), name, type)));
        if (possible) {
            connected.forEach((name, columns) -> columns.forEach(each -> changeType(draft, name, each, type)));
        }
    }

    private static boolean canHave(Table table, String name, ColumnType type) {
        Column column = table.column(name);
        return column != null
                && column.generated() == null
                && (column.identity() == null || canCount(type))
                && (PartEdits.canBeKey(type)
                        || SqlParts.without(table, name, false).equals(SqlParts.without(table, name, true)));
    }

    private static boolean canCount(ColumnType type) {
        return type instanceof ColumnType.BigInt
                || type instanceof ColumnType.Int
                || type instanceof ColumnType.SmallInt;
    }

    private static void changeType(Draft draft, ObjectName name, String columnName, ColumnType type) {
        Column column = draft.table(name).column(columnName);
        if (TypeKind.of(column.type()) != TypeKind.of(type)) {
            for (Column other : draft.table(name).columns()) {
                if (other.generated() != null && other.generated().speaksOf(columnName)) {
                    drop(draft, name, other.name());
                }
            }
            draft.put(SqlParts.without(draft.table(name), columnName, true));
            column = column.withDefault(null);
        }
        if (TypeKind.of(type) != TypeKind.TEXT) {
            column = column.withCollation(null);
        }
        draft.put(withColumn(draft.table(name), column.withType(type)));
        draft.agreeOn(type);
    }

    static void nullable(Draft draft, Edit edit) {
        Table table = draft.table(edit.a());
        Column column = table == null ? null : column(table, edit.b());
        if (column != null
                && column.identity() == null
                && !table.primaryKeyColumns().contains(column.name())
                && !ForeignKeyEdits.setsToNull(table, column.name())) {
            draft.put(withColumn(table, column.withNullable(!column.nullable())));
        }
    }

    static void defaultValue(Draft draft, Edit edit) {
        Table table = draft.table(edit.a());
        Column column = table == null ? null : column(table, edit.b());
        if (column != null && column.identity() == null && column.generated() == null) {
            draft.put(withColumn(table, edit.c() % 3 == 0 ? column.withDefault(null) : withDefault(column, edit.d())));
        }
    }

    static void identity(Draft draft, Edit edit) {
        Table table = draft.table(edit.a());
        Column column = table == null ? null : column(table, edit.b());
        if (column == null
                || !draft.scope().has(Scope.Feature.IDENTITY)
                || !draft.scope().has(Scope.Feature.IDENTITY_CHANGES)) {
            return;
        }
        if (column.identity() != null) {
            draft.put(withColumn(
                    table,
                    column.withIdentity(
                            edit.c() % 2 == 0
                                    ? null
                                    : new Identity(edit.c() % 4 == 1, 1 + edit.d(), 1 + edit.d() % 2))));
        } else if (column.generated() == null
                && canCount(column.type())
                && !ForeignKeyEdits.setsToNull(table, column.name())) {
            Table without = table.withColumns(table.columns().stream()
                    .map(other -> other.withIdentity(null))
                    .toList());
            draft.put(withColumn(without, column.withDefault(null).asIdentity()));
        }
    }

    static void generated(Draft draft, Edit edit) {
        Table table = draft.table(edit.a());
        Column source = table == null ? null : column(table, edit.b());
        String expression = source == null || !SqlParts.canSpeakOf(source) || source.identity() != null
                ? null
                : SqlParts.expression(source, edit.c());
        if (expression == null || !draft.scope().has(Scope.Feature.GENERATED)) {
            return;
        }
        Generated generated = new Generated(expression, edit.d() % 3 != 0);
        Column target = column(table, edit.d());
        boolean becomes = edit.c() % 3 == 0
                && target != null
                && !target.name().equals(source.name())
                && target.type().equals(source.type())
                && target.identity() == null
                && SqlParts.without(table, target.name(), false).equals(table);
        if (becomes && target.generated() != null) {
            draft.put(withColumn(table, target.withGenerated(edit.d() % 2 == 0 ? null : generated)));
        } else if (becomes) {
            boolean spokenOf = table.columns().stream()
                    .anyMatch(other ->
                            other.generated() != null && other.generated().speaksOf(target.name()));
            if (!spokenOf) {
                draft.put(withColumn(table, target.withDefault(null).withGenerated(generated)));
            }
        } else {
            List<Column> columns = new ArrayList<>(table.columns());
            columns.add(Column.column(Draft.freeColumn(table, Pools.column(draft.scope(), edit.c())), source.type())
                    .withGenerated(generated));
            draft.put(table.withColumns(columns));
        }
        ForeignKeyEdits.dropHomeless(draft);
    }

    static void comment(Draft draft, Edit edit) {
        Table table = draft.table(edit.a());
        Column column = table == null ? null : column(table, edit.b());
        if (column != null && draft.scope().has(Scope.Feature.COMMENTS)) {
            draft.put(withColumn(table, column.withComment(edit.c() % 3 == 0 ? null : "what " + edit.c())));
        }
    }

    static void collation(Draft draft, Edit edit) {
        Table table = draft.table(edit.a());
        Column column = table == null ? null : column(table, edit.b());
        if (column != null
                && draft.scope().has(Scope.Feature.COLLATIONS)
                && column.generated() == null
                && TypeKind.of(column.type()) == TypeKind.TEXT) {
            draft.put(withColumn(table, column.withCollation(edit.c() % 3 == 0 ? null : "C" + edit.c() % 2)));
        }
    }
}
