package dev.retort.schema.diff;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Condition;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Table;
import dev.retort.schema.rename.Hints;
import dev.retort.schema.type.ColumnType;
import dev.retort.schema.type.TypeKind;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The value of a type that stands for none, for required columns that come back without their values. */
final class ZeroValues {
    private ZeroValues() {}

    /** Hints that give required columns, as far as their table's keys allow, a value in all rows. */
    static Hints forAddedColumns(SchemaMatch match) {
        Map<ObjectName, Map<String, Literal>> values = new TreeMap<>();
        for (TableMatch table : match.tables()) {
            for (Column column : table.columns().added()) {
                Literal zero = column.requiresValue() ? of(table.after(), column) : null;
                if (zero != null) {
                    values.computeIfAbsent(table.newName(), name -> new TreeMap<>())
                            .put(column.name(), zero);
                }
            }
        }
        return Hints.of(Map.of(), Map.of(), Set.of(), Map.of(), Map.of(), values);
    }

    /** A value that the column may have in any number of rows, or {@code null} if there is none. */
    private static @Nullable Literal of(Table table, Column column) {
        String name = column.name();
        boolean inKey = KeyColumns.of(table).contains(Set.of(name))
                || table.foreignKeys().values().stream()
                        .anyMatch(key -> key.columns().contains(name));
        if (inKey) {
            return null;
        }
        for (CheckConstraint check : table.checks().values()) {
            if (check.condition() instanceof Condition.OneOf oneOf
                    && oneOf.column().equals(name)) {
                return oneOf.values().get(0);
            }
            if (check.condition() instanceof Condition.Between between
                    && between.column().equals(name)) {
                return between.from();
            }
        }
        return of(column.type());
    }

    private static @Nullable Literal of(ColumnType type) {
        if (type instanceof ColumnType.NamedEnum named) {
            return Literal.of(named.values().get(0));
        }
        switch (TypeKind.of(type)) {
            case TRUTH:
                return Literal.of(false);
            case NUMBER:
                return Literal.of(0);
            case TEXT, BYTES:
                return Literal.of("");
            case MOMENT:
                return Literal.of(type instanceof ColumnType.Date ? "1970-01-01" : "1970-01-01 00:00:00");
            case TIME_OF_DAY:
                return Literal.of("00:00:00");
            case UUID:
                return Literal.of("00000000-0000-0000-0000-000000000000");
            case JSON:
                return Literal.of("{}");
            default:
                return null;
        }
    }
}
