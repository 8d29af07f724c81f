package dev.retort.runtime.dialect.sqlite;

import dev.retort.runtime.dialect.standard.Definitions;
import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.type.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** SQLite's definitions. It counts the values of a primary key of one column, and of nothing else. */
final class SqliteDefinitions extends Definitions {
    SqliteDefinitions(SqliteDialect dialect) {
        super(dialect);
    }

    @Override
    protected List<String> tableParts(Table table) {
        List<String> parts = new ArrayList<>();
        Column counted = counted(table);
        PrimaryKey key = table.primaryKey();
        for (Column column : table.columns()) {
            parts.add(
                    column.equals(counted)
                            ? quote(column.name()) + " integer not null constraint "
                                    + quote(Objects.requireNonNull(key).name()) + " primary key autoincrement"
                            : column(isOfKey(table, column) ? column.withNullable(false) : column));
        }
        if (key != null && counted == null) {
            parts.add(primaryKey(key));
        }
        table.uniqueConstraints().values().forEach(unique -> parts.add(unique(unique)));
        table.foreignKeys().values().forEach(foreign -> parts.add(foreignKey(table.name(), foreign)));
        table.checks().values().forEach(check -> parts.add(check(check, table)));
        return parts;
    }

    /** To SQLite the columns of a primary key may be null unless they say that they may not. */
    private static boolean isOfKey(Table table, Column column) {
        return table.primaryKeyColumns().contains(column.name());
    }

    /** The column whose values SQLite counts, {@code null} if there is none: it is the whole primary key. */
    static @Nullable Column counted(Table table) {
        return table.columns().stream()
                .filter(column ->
                        column.identity() != null && table.primaryKeyColumns().equals(List.of(column.name())))
                .findFirst()
                .orElse(null);
    }

    /**
     * Refuses what SQLite cannot count.
     *
     * @throws dev.retort.schema.finding.RetortException RT592
     */
    void requireCountable(Table table) {
        for (Column column : table.columns()) {
            Identity identity = column.identity();
            if (identity != null && !column.equals(counted(table))) {
                throw dialect.cannot(
                        "count up column '" + column.name() + "' of table '" + table.name()
                                + "', which is not its whole primary key",
                        "Make it the primary key, or use a sequence.");
            }
            requireSteps(column);
        }
    }

    void requireSteps(Column column) {
        Identity identity = column.identity();
        if (identity != null && identity.increment() != 1) {
            throw dialect.cannot(
                    "count column '" + column.name() + "' by " + identity.increment(),
                    "Count by 1, or use a sequence.");
        }
    }

    @Override
    public String columnType(Column column) {
        return super.columnType(column) + values(column.type(), column.name());
    }

    /** The values of an enumeration type, which is a text here. */
    private String values(ColumnType type, String column) {
        return type instanceof ColumnType.NamedEnum named
                ? " check (" + quote(column) + " in ("
                        + named.values().stream()
                                .map(value -> dialect.literal(new Literal.Text(value), null))
                                .collect(Collectors.joining(", "))
                        + "))"
                : "";
    }

    @Override
    protected String values(Column column) {
        return column.identity() == null ? super.values(column) : "";
    }

    @Override
    protected String nullability(Column column) {
        return column.nullable() && column.identity() == null ? "" : " not null";
    }

    /** An expression stands in parentheses. */
    @Override
    public @Nullable String defaultValue(Column column) {
        String value = super.defaultValue(column);
        return value == null || !(column.defaultValue() instanceof DefaultValue.Expression) ? value : "(" + value + ")";
    }

    @Override
    public String createIndex(ObjectName table, Index index) {
        if (index.method() != null) {
            throw dialect.cannot("build index '" + index.name() + "' with method " + index.method(), WAY_OUT);
        }
        return super.createIndex(table, index);
    }

    /** Nulls are the least of all values. */
    @Override
    protected String indexPart(IndexPart part) {
        IndexPart.Nulls own = part.descending() ? IndexPart.Nulls.LAST : IndexPart.Nulls.FIRST;
        if (part.nulls() != IndexPart.Nulls.DEFAULT && part.nulls() != own) {
            throw dialect.cannot(
                    "sort nulls " + part.nulls().name().toLowerCase(Locale.ROOT) + " in an index", WAY_OUT);
        }
        return super.indexPart(
                new IndexPart(part.expression(), part.text(), part.descending(), IndexPart.Nulls.DEFAULT));
    }

    private static final String WAY_OUT =
            "Create it with op.execute for the databases that can, and take it out of the model.";
}
