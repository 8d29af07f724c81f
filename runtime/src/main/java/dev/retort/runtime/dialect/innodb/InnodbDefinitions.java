package dev.retort.runtime.dialect.innodb;

import dev.retort.runtime.dialect.standard.Definitions;
import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.Generated;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Literal;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Table;
import dev.retort.schema.type.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Definitions of MariaDB and MySQL: comments are part of them, and every foreign key has its index. */
public abstract class InnodbDefinitions extends Definitions {
    private static final String WAY_OUT =
            "Create it with op.execute for the databases that can, and take it out of the model.";
    private static final Pattern NOW = Pattern.compile(
            "(current_timestamp|localtimestamp|localtime|now)\\s*(\\(\\s*\\))?", Pattern.CASE_INSENSITIVE);

    public InnodbDefinitions(InnodbDialect dialect) {
        super(dialect);
    }

    @Override
    public String createTable(Table table) {
        String comment = table.comment();
        return super.createTable(table.withComment(null))
                + table.columns().stream()
                        .map(Column::identity)
                        .filter(identity -> identity != null && identity.start() != 1)
                        .map(identity -> " auto_increment = " + identity.start())
                        .collect(Collectors.joining())
                + (comment == null ? "" : " comment = " + dialect.literal(new Literal.Text(comment), null));
    }

    @Override
    protected List<String> tableParts(Table table) {
        List<String> parts = new ArrayList<>(super.tableParts(table));
        OwnIndexes.of(table).forEach(index -> parts.add(index(table, index)));
        return parts;
    }

    /** An index as a part of its table. */
    public final String index(Table table, Index index) {
        return (index.unique() ? "unique " : "") + "index " + quote(index.name()) + indexMethod(index)
                + indexParts(table, index);
    }

    /** A {@code create index}. */
    public final String createIndex(Table table, Index index) {
        return "create " + (index.unique() ? "unique " : "") + "index " + quote(index.name()) + indexMethod(index)
                + " on " + quote(table.name()) + indexParts(table, index);
    }

    private String indexParts(Table table, Index index) {
        Map<String, Integer> prefixes = KeyLengths.prefixes(table, index);
        return index.parts().stream()
                .map(part -> indexPart(part, part.expression() ? null : prefixes.get(part.text())))
                .collect(Collectors.joining(", ", " (", ")"));
    }

    /** Nulls are the least of all values. */
    private String indexPart(IndexPart part, @Nullable Integer prefix) {
        IndexPart.Nulls own = part.descending() ? IndexPart.Nulls.LAST : IndexPart.Nulls.FIRST;
        if (part.nulls() != IndexPart.Nulls.DEFAULT && part.nulls() != own) {
            throw dialect.cannot(
                    "sort nulls " + part.nulls().name().toLowerCase(Locale.ROOT) + " in an index",
                    "Leave their order to the database, or build the index with op.execute for others.");
        }
        return (part.expression() ? indexExpression(part) : quote(part.text()))
                + (prefix == null ? "" : "(" + prefix + ")")
                + (part.descending() ? " desc" : "");
    }

    /** An expression as a part of an index. */
    protected abstract String indexExpression(IndexPart part);

    @Override
    public String columnType(Column column) {
        String comment = column.comment();
        return dialect.type(column.type())
                + collation(column)
                + values(column)
                + nullability(column)
                + (column.identity() == null ? "" : " auto_increment")
                + (comment == null ? "" : " comment " + dialect.literal(new Literal.Text(comment), null));
    }

    @Override
    protected String values(Column column) {
        Identity identity = column.identity();
        if (identity != null) {
            if (identity.increment() != 1) {
                throw dialect.cannot(
                        "count column '" + column.name() + "' by " + identity.increment(),
                        "Count by 1, or use a sequence.");
            }
            return "";
        }
        return super.values(column);
    }

    @Override
    protected String nullability(Column column) {
        return column.nullable() && column.identity() == null ? "" : " not null";
    }

    @Override
    protected String collation(Column column) {
        return column.collation() == null ? "" : " collate " + column.collation();
    }

    @Override
    protected String generated(Generated generated) {
        return " as (" + generated.expression() + ")" + (generated.stored() ? " stored" : " virtual");
    }

    /** A moment of a certain precision takes only a default of that precision; other expressions are in parentheses. */
    @Override
    public @Nullable String defaultValue(Column column) {
        String value = super.defaultValue(column);
        if (!(column.defaultValue() instanceof DefaultValue.Expression) || value == null) {
            return value != null && isLarge(column.type()) ? "(" + value + ")" : value;
        }
        if (column.type() instanceof ColumnType.Timestamp timestamp
                && NOW.matcher(value).matches()) {
            int precision = Math.min(timestamp.precision(), 6);
            return "current_timestamp" + (precision == 0 ? "" : "(" + precision + ")");
        }
        return value.startsWith("(") || value.toLowerCase(Locale.ROOT).startsWith("current_timestamp(")
                ? value
                : "(" + value + ")";
    }

    private static boolean isLarge(ColumnType type) {
        return type instanceof ColumnType.Text
                || type instanceof ColumnType.Clob
                || type instanceof ColumnType.Blob
                || type instanceof ColumnType.Json;
    }

    /** It is always called PRIMARY. */
    @Override
    public String primaryKey(PrimaryKey key) {
        return "primary key " + columns(key.columns());
    }

    @Override
    protected String action(String when, ReferentialAction action) {
        if (action == ReferentialAction.SET_DEFAULT) {
            throw dialect.cannot("set the default of a foreign key's columns", "Use another rule.");
        }
        return super.action(when, action);
    }

    private String indexMethod(Index index) {
        if (index.predicate() != null) {
            throw dialect.cannot("build index '" + index.name() + "' over some of the rows", WAY_OUT);
        }
        return index.method() == null ? "" : " using " + index.method();
    }
}
