package dev.retort.runtime.dialect.standard;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Condition;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Generated;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import dev.retort.schema.type.ColumnType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the parts of tables are written, from a column's definition to a whole {@code create table}. */
public class Definitions {
    protected final StandardDialect dialect;

    public Definitions(StandardDialect dialect) {
        this.dialect = dialect;
    }

    /** A whole table, one part a line, without its indexes and comments. */
    public String createTable(Table table) {
        String parts = tableParts(table).stream().map(part -> "    " + part).collect(Collectors.joining(",\n"));
        String options = table.options();
        return "create table " + quote(table.name()) + " (\n" + parts + "\n)" + (options == null ? "" : " " + options);
    }

    /** The parts of a table: its columns, then its constraints. */
    protected List<String> tableParts(Table table) {
        List<String> parts = new ArrayList<>();
        table.columns().forEach(column -> parts.add(column(column)));
        PrimaryKey key = table.primaryKey();
        if (key != null) {
            parts.add(primaryKey(key));
        }
        table.uniqueConstraints().values().forEach(unique -> parts.add(unique(unique)));
        table.foreignKeys().values().forEach(foreignKey -> parts.add(foreignKey(table.name(), foreignKey)));
        table.checks().values().forEach(check -> parts.add(check(check, table)));
        return parts;
    }

    /** A column with its name, type and all that it is. */
    public final String column(Column column) {
        return quote(column.name()) + " " + columnType(column);
    }

    /** All that a column is, without its name. */
    public String columnType(Column column) {
        return dialect.type(column.type()) + collation(column) + values(column) + nullability(column);
    }

    /** Where the values of a column come from if not from an insert. */
    protected String values(Column column) {
        Identity identity = column.identity();
        if (identity != null) {
            return " generated " + (identity.always() ? "always" : "by default") + " as identity"
                    + identityOptions(identity);
        }
        Generated generated = column.generated();
        if (generated != null) {
            return generated(generated);
        }
        String value = defaultValue(column);
        return value == null ? "" : " default " + value;
    }

    /** The first value and the distance, where they are not the usual ones. */
    protected final String identityOptions(Identity identity) {
        List<String> options = new ArrayList<>();
        if (identity.start() != 1) {
            options.add("start with " + identity.start());
        }
        if (identity.increment() != 1) {
            options.add("increment by " + identity.increment());
        }
        return options.isEmpty() ? "" : " (" + String.join(" ", options) + ")";
    }

    protected String generated(Generated generated) {
        return " generated always as (" + generated.expression() + ")" + (generated.stored() ? " stored" : " virtual");
    }

    protected String collation(Column column) {
        String collation = column.collation();
        return collation == null ? "" : " collate " + dialect.identifiers().quote("\"" + collation + "\"");
    }

    protected String nullability(Column column) {
        return column.nullable() || column.identity() != null ? "" : " not null";
    }

    /** A column's default, or {@code null} if it has none. */
    public @Nullable String defaultValue(Column column) {
        DefaultValue value = column.defaultValue();
        if (value instanceof DefaultValue.Constant constant) {
            return dialect.literal(constant.value(), column.type());
        }
        return value instanceof DefaultValue.Expression expression ? expression.sql() : null;
    }

    public String primaryKey(PrimaryKey key) {
        return "constraint " + quote(key.name()) + " primary key " + columns(key.columns());
    }

    public String unique(UniqueConstraint unique) {
        return "constraint " + quote(unique.name()) + " unique " + columns(unique.columns());
    }

    /**
     * A foreign key.
     *
     * @param table the table that it is of
     */
    public final String foreignKey(ObjectName table, ForeignKey key) {
        return "constraint " + quote(key.name()) + " foreign key " + columns(key.columns()) + " references "
                + target(table, key) + " " + columns(key.targetColumns()) + action(" on delete ", key.onDelete())
                + action(" on update ", key.onUpdate());
    }

    /** The table that a foreign key refers to, as it is understood from inside of its own table's definition. */
    protected String target(ObjectName table, ForeignKey key) {
        return quote(key.target());
    }

    protected String action(String when, ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION ? "" : when + action.sql();
    }

    /** A check; the table tells the types of the columns that it compares. */
    public String check(CheckConstraint check, Table table) {
        return "constraint " + quote(check.name()) + " check (" + condition(check.condition(), table) + ")";
    }

    /** What a check demands. */
    public final String condition(Condition condition, Table table) {
        return condition.accept(new Condition.Visitor<String>() {
            @Override
            public String oneOf(Condition.OneOf oneOf) {
                ColumnType type = typeOf(table, oneOf.column());
                return Definitions.this.oneOf(
                        quote(oneOf.column()),
                        oneOf.values().stream()
                                .map(value -> dialect.literal(value, type))
                                .toList());
            }

            @Override
            public String between(Condition.Between between) {
                return quote(between.column()) + " between " + literal(between.from(), between.column()) + " and "
                        + literal(between.to(), between.column());
            }

            @Override
            public String sql(Condition.Sql sql) {
                return dialect.understood(sql.text(), table);
            }

            private String literal(Literal value, String column) {
                return dialect.literal(value, typeOf(table, column));
            }
        });
    }

    /** That a column holds one of some values, or nothing. */
    protected String oneOf(String column, List<String> values) {
        return column + " in (" + String.join(", ", values) + ")";
    }

    private static @Nullable ColumnType typeOf(Table table, String name) {
        Column column = table.column(name);
        return column == null ? null : column.type();
    }

    /** A {@code create index}. */
    public String createIndex(ObjectName table, Index index) {
        String method = index.method();
        String predicate = index.predicate();
        return "create " + (index.unique() ? "unique " : "") + "index " + quote(index.name()) + " on " + quote(table)
                + (method == null ? "" : " using " + method) + " ("
                + index.parts().stream().map(this::indexPart).collect(Collectors.joining(", ")) + ")"
                + (predicate == null ? "" : " where " + predicate);
    }

    protected String indexPart(IndexPart part) {
        String nulls = switch (part.nulls()) {
            case DEFAULT -> "";
            case FIRST -> " nulls first";
            case LAST -> " nulls last";
        };
        return (part.expression() ? "(" + part.text() + ")" : quote(part.text()))
                + (part.descending() ? " desc" : "")
                + nulls;
    }

    /** What makes a new sequence differ from one that counts from 1 by 1. */
    public String sequenceOptions(Sequence sequence) {
        return " start with " + sequence.start() + " increment by " + sequence.increment()
                + (sequence.minValue() == null ? "" : " minvalue " + sequence.minValue())
                + (sequence.maxValue() == null ? "" : " maxvalue " + sequence.maxValue())
                + (sequence.cache() == null ? unsaidCache() : " cache " + sequence.cache())
                + (sequence.cycle() ? " cycle" : "");
    }

    /** What a new sequence says of its cache where the model says nothing: nothing, unless that were a poor choice. */
    protected String unsaidCache() {
        return "";
    }

    /** Columns in parentheses. */
    public final String columns(Collection<String> names) {
        return "(" + names.stream().map(this::quote).collect(Collectors.joining(", ")) + ")";
    }

    public final String quote(String name) {
        return dialect.identifiers().quote(name);
    }

    public final String quote(ObjectName name) {
        return dialect.identifiers().quote(name);
    }
}
