package dev.retort.runtime.dialect.standard;

import dev.retort.schema.Column;
import dev.retort.schema.Identity;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.SchemaException;
import dev.retort.schema.Table;
import dev.retort.schema.operation.Row;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Spells changes of rows. */
final class RowStatements {
    private final StandardDialect dialect;
    private final String overridingIdentity;

    RowStatements(StandardDialect dialect, String overridingIdentity) {
        this.dialect = dialect;
        this.overridingIdentity = overridingIdentity;
    }

    String insert(Table table, List<Row> rows) {
        Set<String> columns = rows.get(0).values().keySet();
        String values = rows.stream()
                .map(row -> columns.stream()
                        .map(column -> literal(table, row, column))
                        .collect(Collectors.joining(", ", "    (", ")")))
                .collect(Collectors.joining(",\n"));
        return "insert into " + dialect.identifiers().quote(table.name()) + " "
                + dialect.definitions().columns(columns)
                + (columns.stream().anyMatch(column -> isCountedAlways(table, column)) ? overridingIdentity : "")
                + " values\n" + values;
    }

    String update(Table table, Row key, Row values) {
        String set = values.values().keySet().stream()
                .map(column -> quote(column) + " = " + literal(table, values, column))
                .collect(Collectors.joining(", "));
        return "update " + dialect.identifiers().quote(table.name()) + " set " + set + where(table, key);
    }

    String delete(Table table, Row key) {
        return "delete from " + dialect.identifiers().quote(table.name()) + where(table, key);
    }

    String backfill(ObjectName table, Column filled, String expression) {
        String column = quote(filled.name());
        return "update " + dialect.identifiers().quote(table) + " set " + column + " = " + expression + " where "
                + column + " is null";
    }

    private String where(Table table, Row key) {
        return key.values().keySet().stream()
                .map(column -> quote(column)
                        + (key.values().get(column) instanceof Literal.Null
                                ? " is null"
                                : " = " + literal(table, key, column)))
                .collect(Collectors.joining(" and ", " where ", ""));
    }

    private String literal(Table table, Row row, String column) {
        Literal value = row.values().get(column);
        if (value == null) {
            throw new SchemaException("a row of table '" + table.name() + "' gives no '" + column + "'");
        }
        return dialect.literal(value, column(table, column).type());
    }

    private static boolean isCountedAlways(Table table, String column) {
        Identity identity = column(table, column).identity();
        return identity != null && identity.always();
    }

    private static Column column(Table table, String name) {
        Column column = table.column(name);
        if (column == null) {
            throw new SchemaException("table '" + table.name() + "' has no column '" + name + "'");
        }
        return column;
    }

    private String quote(String name) {
        return dialect.identifiers().quote(name);
    }
}
