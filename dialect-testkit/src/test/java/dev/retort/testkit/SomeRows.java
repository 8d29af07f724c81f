package dev.retort.testkit;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Condition;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.operation.Operation.InsertRows;
import dev.retort.schema.operation.Row;
import dev.retort.schema.type.ColumnType;
import dev.retort.schema.type.TypeKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Some rows for the tables of a schema, as far as they can be guessed; a database may refuse one or the other. */
final class SomeRows {
    private static final int ROWS = 3;

    private final Schema schema;
    private final Map<ObjectName, List<Map<String, Literal>>> values = new HashMap<>();
    private final List<InsertRows> inserts = new ArrayList<>();

    private SomeRows(Schema schema) {
        this.schema = schema;
    }

    /** Inserts of one row each, those that others refer to first. */
    static List<InsertRows> of(Schema schema) {
        SomeRows rows = new SomeRows(schema);
        Set<ObjectName> left = new LinkedHashSet<>(schema.tables().keySet());
        boolean goesOn = true;
        while (goesOn) {
            goesOn = left.removeIf(rows::fill);
        }
        return rows.inserts;
    }

    /** Fills a table if everything that it refers to is filled. */
    private boolean fill(ObjectName name) {
        Table table = schema.tables().get(name);
        for (ForeignKey key : table.foreignKeys().values()) {
            if (!key.target().equals(name) && !values.containsKey(key.target()) && !mayBeNull(table, key)) {
                return false;
            }
        }
        List<Map<String, Literal>> rows = new ArrayList<>();
        for (int i = 1; i <= ROWS; i++) {
            Map<String, Literal> row = row(table, i);
            if (row != null) {
                rows.add(row);
                inserts.add(new InsertRows(name, List.of(new Row(row))));
            }
        }
        values.put(name, rows);
        return true;
    }

    private static boolean mayBeNull(Table table, ForeignKey key) {
        return key.columns().stream().map(table::column).anyMatch(column -> column != null && column.nullable());
    }

    private @Nullable Map<String, Literal> row(Table table, int number) {
        Map<String, Literal> row = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            if (column.generated() == null) {
                Literal value = value(column, number);
                if (value == null && !column.nullable()) {
                    return null;
                }
                row.put(column.name(), value == null ? new Literal.Null() : value);
            }
        }
        for (CheckConstraint check : table.checks().values()) {
            if (check.condition() instanceof Condition.OneOf oneOf) {
                row.put(
                        oneOf.column(),
                        oneOf.values().get(number % oneOf.values().size()));
            } else if (check.condition() instanceof Condition.Between between) {
                row.put(between.column(), between.from());
            }
        }
        for (ForeignKey key : table.foreignKeys().values()) {
            if (!refer(table, key, number, row)) {
                return null;
            }
        }
        return row.isEmpty() ? null : row;
    }

    private boolean refer(Table table, ForeignKey key, int number, Map<String, Literal> row) {
        List<Map<String, Literal>> targets =
                key.target().equals(table.name()) ? List.of(row) : values.getOrDefault(key.target(), List.of());
        Map<String, Literal> target = targets.isEmpty() ? null : targets.get(Math.min(number, targets.size()) - 1);
        for (int i = 0; i < key.columns().size(); i++) {
            Literal value =
                    target == null ? null : target.get(key.targetColumns().get(i));
            Column column = table.column(key.columns().get(i));
            if (value == null && column != null && !column.nullable()) {
                return false;
            }
            row.put(key.columns().get(i), value == null ? new Literal.Null() : value);
        }
        return true;
    }

    private static @Nullable Literal value(Column column, int number) {
        ColumnType type = column.type();
        if (column.nullable() && number == ROWS) {
            return null;
        }
        if (type instanceof ColumnType.NamedEnum named) {
            return Literal.of(named.values().get(number % named.values().size()));
        }
        if (type instanceof ColumnType.Time) {
            return Literal.of("10:00:0" + number);
        }
        if (type instanceof ColumnType.Date) {
            return Literal.of("2020-01-0" + number);
        }
        if (type instanceof ColumnType.Timestamp) {
            return Literal.of("2020-01-01 10:00:0" + number);
        }
        if (type instanceof ColumnType.Uuid) {
            return Literal.of("00000000-0000-0000-0000-00000000000" + number);
        }
        if (type instanceof ColumnType.Json) {
            return Literal.of("{\"a\": " + number + "}");
        }
        switch (TypeKind.of(type)) {
            case NUMBER:
                return Literal.of(number);
            case TEXT:
                return type instanceof ColumnType.Clob ? null : Literal.of("v" + number);
            case TRUTH:
                return Literal.of(number % 2 == 0);
            default:
                return null;
        }
    }
}
