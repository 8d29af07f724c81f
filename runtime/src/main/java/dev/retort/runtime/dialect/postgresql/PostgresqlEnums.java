package dev.retort.runtime.dialect.postgresql;

import dev.retort.runtime.dialect.CatalogReader;
import dev.retort.runtime.dialect.Outcome;
import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.runtime.dialect.standard.StandardDialect;
import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.type.ColumnType;
import dev.retort.schema.type.ColumnType.NamedEnum;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's enumeration types. The model has none apart from the columns that are of one: a type is
 * created before the first column of its name, and dropped after the last. A column says which values its
 * type has; the type has those of the column that was changed last.
 */
final class PostgresqlEnums {
    private static final PostgresqlIdentifiers IDENTIFIERS = new PostgresqlIdentifiers();
    /** What the old type is called while columns go from it to the new one. */
    private static final String OLD = "_old";

    private final StandardDialect dialect;

    PostgresqlEnums(StandardDialect dialect) {
        this.dialect = dialect;
    }

    /** The enumeration type that a type is, or has as its elements; {@code null} for none. */
    static @Nullable NamedEnum of(ColumnType type) {
        if (type instanceof NamedEnum named) {
            return named;
        }
        return type instanceof ColumnType.Array array ? of(array.element()) : null;
    }

    static String quoted(String name) {
        return IDENTIFIERS.quote(name);
    }

    /**
     * Creates the types that a new table or column needs and the schema does not have yet, and gives those
     * that it has the values that they need.
     */
    List<SqlStatement> create(Schema before, List<Column> columns) {
        Map<String, NamedEnum> needed = new LinkedHashMap<>();
        for (Column column : columns) {
            NamedEnum named = of(column.type());
            if (named != null) {
                needed.putIfAbsent(named.name(), named);
            }
        }
        List<SqlStatement> statements = new ArrayList<>();
        for (NamedEnum named : needed.values()) {
            if (values(before, named.name()).isEmpty()) {
                statements.add(create(named));
            } else {
                statements.addAll(change(before, named));
            }
        }
        return statements;
    }

    /** Drops the types that the columns had and nothing has any more. */
    List<SqlStatement> drop(List<Column> gone, Schema after) {
        List<SqlStatement> statements = new ArrayList<>();
        gone.stream()
                .map(column -> of(column.type()))
                .filter(Objects::nonNull)
                .map(NamedEnum::name)
                .distinct()
                .filter(name -> values(after, name).isEmpty())
                .forEach(name -> statements.add(SqlStatement.inTransaction("drop type " + quoted(name))));
        return statements;
    }

    /**
     * Gives a type other values. New ones alone are added where they belong, each in a statement that
     * commits by itself, because a value cannot be used in the transaction that adds it; otherwise another
     * type takes the place of the old one in all its columns.
     *
     * @return the statements, none if the type has these values already
     */
    List<SqlStatement> change(Schema before, NamedEnum to) {
        List<List<String>> present = values(before, to.name());
        if (present.contains(to.values())) {
            return List.of();
        }
        List<String> from = present.get(0);
        List<String> kept = to.values().stream().filter(from::contains).toList();
        return kept.equals(from) ? add(from, to) : replace(before, to);
    }

    private List<SqlStatement> add(List<String> from, NamedEnum to) {
        List<SqlStatement> statements = new ArrayList<>();
        for (int i = 0; i < to.values().size(); i++) {
            String value = to.values().get(i);
            if (!from.contains(value)) {
                String place = i == 0
                        ? " before " + literal(from.get(0))
                        : " after " + literal(to.values().get(i - 1));
                statements.add(SqlStatement.committing(
                        "alter type " + quoted(to.name()) + " add value if not exists " + literal(value) + place,
                        (connection, catalog) -> has(connection, catalog, to.name(), value)));
            }
        }
        return statements;
    }

    private static Outcome has(Connection connection, CatalogReader catalog, String type, String value)
            throws SQLException {
        List<String> live = catalog.enumType(connection, ObjectName.of(type));
        if (live == null) {
            return new Outcome.Unknown("there is no type " + type);
        }
        return live.contains(value) ? new Outcome.Done() : new Outcome.NotDone();
    }

    private List<SqlStatement> replace(Schema before, NamedEnum to) {
        String old = quoted(
                to.name().endsWith("\"")
                        ? to.name().substring(0, to.name().length() - 1) + OLD + "\""
                        : to.name() + OLD);
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(SqlStatement.inTransaction("alter type " + quoted(to.name()) + " rename to " + old));
        statements.add(create(to));
        for (Table table : before.tables().values()) {
            for (Column column : table.columns()) {
                NamedEnum named = of(column.type());
                if (named != null && named.name().equals(to.name())) {
                    statements.addAll(recast(table, column, to.values()));
                }
            }
        }
        statements.add(SqlStatement.inTransaction("drop type " + old));
        return statements;
    }

    private List<SqlStatement> recast(Table table, Column column, List<String> values) {
        String alter = "alter table " + dialect.identifiers().quote(table.name()) + " alter column "
                + dialect.identifiers().quote(column.name());
        String type = dialect.type(column.type());
        String text = column.type() instanceof ColumnType.Array ? "::text[]::" : "::text::";
        String value = dialect.definitions().defaultValue(column);
        List<SqlStatement> statements = new ArrayList<>();
        if (value != null) {
            statements.add(SqlStatement.inTransaction(alter + " drop default"));
        }
        statements.add(SqlStatement.inTransaction(alter + " set data type " + type + " using "
                + dialect.identifiers().quote(column.name()) + text + type));
        if (value != null && isLeft(column.defaultValue(), values)) {
            statements.add(SqlStatement.inTransaction(alter + " set default " + value));
        }
        return statements;
    }

    /** Whether a default can still be had; one that is gone is replaced when its own column is altered. */
    private static boolean isLeft(@Nullable DefaultValue value, List<String> values) {
        return !(value instanceof DefaultValue.Constant constant
                && constant.value() instanceof Literal.Text text
                && !values.contains(text.value()));
    }

    private SqlStatement create(NamedEnum type) {
        return SqlStatement.inTransaction("create type " + quoted(type.name()) + " as enum ("
                + type.values().stream().map(this::literal).collect(Collectors.joining(", ")) + ")");
    }

    private String literal(String value) {
        return dialect.literal(new Literal.Text(value), null);
    }

    /** The lists of values that the columns of a type say it has. */
    private static List<List<String>> values(Schema schema, String name) {
        return schema.tables().values().stream()
                .flatMap(table -> table.columns().stream())
                .map(column -> of(column.type()))
                .filter(Objects::nonNull)
                .filter(named -> named.name().equals(name))
                .map(NamedEnum::values)
                .distinct()
                .toList();
    }
}
