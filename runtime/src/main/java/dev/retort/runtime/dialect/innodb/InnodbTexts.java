package dev.retort.runtime.dialect.innodb;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Condition;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.Generated;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Names;
import dev.retort.schema.Table;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The SQL texts of a model, as MariaDB and MySQL understand them. What stands in double quotes is a text
 * there, if a session does not say otherwise; so a column's delimited name gets the marks that delimit
 * names, and everything else stays as it was written.
 */
public final class InnodbTexts {
    private static final Pattern TOKEN =
            Pattern.compile("'(?:[^'\\\\]|\\\\.|'')*'|`[^`]*`|\"([^\"`]+)\"|--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    private final Set<String> columns;

    private InnodbTexts(Set<String> columns) {
        this.columns = columns;
    }

    /** The texts of a table. */
    static InnodbTexts of(Table table) {
        return new InnodbTexts(table.columns().stream()
                .map(column -> Names.caseless(column.name()))
                .collect(Collectors.toSet()));
    }

    /** A table whose texts are understood. */
    public static Table understood(Table table) {
        InnodbTexts texts = of(table);
        return table.withColumns(table.columns().stream().map(texts::understood).toList())
                .withChecks(
                        table.checks().values().stream().map(texts::understood).toList())
                .withIndexes(
                        table.indexes().values().stream().map(texts::understood).toList());
    }

    Column understood(Column column) {
        Generated generated = column.generated();
        if (generated != null) {
            return column.withGenerated(new Generated(understood(generated.expression()), generated.stored()));
        }
        return column.defaultValue() instanceof DefaultValue.Expression expression
                ? column.withDefault(new DefaultValue.Expression(understood(expression.sql())))
                : column;
    }

    CheckConstraint understood(CheckConstraint check) {
        return check.condition() instanceof Condition.Sql sql
                ? new CheckConstraint(check.name(), new Condition.Sql(understood(sql.text())))
                : check;
    }

    Index understood(Index index) {
        return new Index(
                index.name(),
                index.parts().stream()
                        .map(part -> part.expression()
                                ? new IndexPart(true, understood(part.text()), part.descending(), part.nulls())
                                : part)
                        .toList(),
                index.unique(),
                index.predicate(),
                index.method());
    }

    /** A text of its own, {@code null} for none. */
    @Nullable
    String understoodOrNull(@Nullable String sql) {
        return sql == null ? null : understood(sql);
    }

    String understood(String sql) {
        if (sql.indexOf('"') < 0) {
            return sql;
        }
        return TOKEN.matcher(sql)
                .replaceAll(token -> Matcher.quoteReplacement(delimited(token.group(), token.group(1))));
    }

    private String delimited(String token, @Nullable String name) {
        return name != null && columns.contains(Names.caseless(name)) ? "`" + name + "`" : token;
    }
}
