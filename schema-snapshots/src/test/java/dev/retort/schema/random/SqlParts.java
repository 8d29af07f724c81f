package dev.retort.schema.random;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Condition;
import dev.retort.schema.Generated;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Names;
import dev.retort.schema.Table;
import dev.retort.schema.type.TypeKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parts of tables that are SQL text, which random schemas write so that every database understands it. */
final class SqlParts {
    /** Names that cannot stand in SQL text as they are. */
    private static final Set<String> RESERVED = Set.of("order", "user", "value", "key");

    private SqlParts() {}

    /** Whether SQL text can speak of the column without knowing the database. */
    static boolean canSpeakOf(Column column) {
        return !RESERVED.contains(column.name().toLowerCase(Locale.ROOT)) && column.generated() == null;
    }

    /** A condition that old rows may well fulfil, {@code null} if there is none for the column's type. */
    static @Nullable String condition(Column column, int choice) {
        switch (TypeKind.of(column.type())) {
            case NUMBER:
                return column.name() + (choice % 2 == 0 ? " >= -1000" : " <> 13");
            case TEXT:
                return column.name() + (choice % 2 == 0 ? " <> 'none'" : " <> 'it''s'");
            default:
                return null;
        }
    }

    /** An expression of the column's own type, {@code null} if there is none. */
    static @Nullable String expression(Column column, int choice) {
        switch (TypeKind.of(column.type())) {
            case NUMBER:
                return column.name() + (choice % 2 == 0 ? " + 1" : " + 2");
            case TEXT:
                return (choice % 2 == 0 ? "lower(" : "upper(") + column.name() + ")";
            default:
                return null;
        }
    }

    static Table withColumnRenamed(Table table, String from, String to) {
        Table renamed = table.withColumnRenamed(from, to);
        UnaryOperator<String> text = sql -> rewritten(sql, from, to);
        return renamed.withColumns(renamed.columns().stream()
                        .map(column -> column.withGenerated(
                                column.generated() == null
                                        ? null
                                        : new Generated(
                                                text.apply(column.generated().expression()),
                                                column.generated().stored())))
                        .toList())
                .withChecks(renamed.checks().values().stream()
                        .map(check -> check.condition() instanceof Condition.Sql sql
                                ? new CheckConstraint(check.name(), new Condition.Sql(text.apply(sql.text())))
                                : check)
                        .toList())
                .withIndexes(renamed.indexes().values().stream()
                        .map(index -> rewritten(index, text))
                        .toList());
    }

    private static Index rewritten(Index index, UnaryOperator<String> text) {
        List<IndexPart> parts = index.parts().stream()
                .map(part -> part.expression()
                        ? new IndexPart(true, text.apply(part.text()), part.descending(), part.nulls())
                        : part)
                .toList();
        String predicate = index.predicate() == null ? null : text.apply(index.predicate());
        return new Index(index.name(), parts, index.unique(), predicate, index.method());
    }

    private static String rewritten(String sql, String from, String to) {
        String pattern = Names.isDelimited(from) ? Pattern.quote(from) : "(?<![\\w'\"])" + from + "(?![\\w'\"])";
        return sql.replaceAll(pattern, Matcher.quoteReplacement(to));
    }

    /** The table without what is SQL text about a column, or without everything that speaks of it. */
    static Table without(Table table, String column, boolean onlyText) {
        Table without = table.withChecks(table.checks().values().stream()
                        .filter(check -> !check.condition().speaksOf(column))
                        .toList())
                .withIndexes(table.indexes().values().stream()
                        .filter(index -> !index.speaksOf(column)
                                && (onlyText || !index.columns().contains(column)))
                        .toList());
        if (onlyText) {
            return without;
        }
        return without.withUniqueConstraints(without.uniqueConstraints().values().stream()
                        .filter(unique -> !unique.columns().contains(column))
                        .toList())
                .withForeignKeys(without.foreignKeys().values().stream()
                        .filter(key -> !key.columns().contains(column))
                        .toList())
                .withPrimaryKey(table.primaryKeyColumns().contains(column) ? null : table.primaryKey());
    }
}
