package dev.retort.schema;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An index of a table.
 *
 * @param name its name, unique in its schema on most databases
 * @param parts the parts of its key, in order, at least one
 * @param unique whether no two rows may have the same key
 * @param predicate the SQL condition of the rows that it holds, or {@code null} for all
 * @param method how the database builds it ({@code gin}, {@code hash}, …), or {@code null} for its default
 */
public record Index(
        String name,
        List<IndexPart> parts,
        boolean unique,
        @Nullable String predicate,
        @Nullable String method) {

    public Index {
        Names.requireValid("index name", name);
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new SchemaException("index '" + name + "' has no column");
        }
        predicate = predicate == null ? null : SqlText.normalized("index predicate", predicate);
    }

    /** A plain index over columns. */
    public static Index index(String name, String... columns) {
        return index(name, Stream.of(columns).map(IndexPart::column).toArray(IndexPart[]::new));
    }

    /** A plain index over parts: columns in an order, expressions. */
    public static Index index(String name, IndexPart... parts) {
        return new Index(name, List.of(parts), false, null, null);
    }

    /** The same index, allowing each key once. */
    public Index asUnique() {
        return new Index(name, parts, true, predicate, method);
    }

    /** The same index over the rows that fulfil an SQL condition. */
    public Index where(String sql) {
        return new Index(name, parts, unique, sql, method);
    }

    /** The same index, built in another way: {@code gin}, {@code hash}, …. */
    public Index using(String newMethod) {
        return new Index(name, parts, unique, predicate, newMethod);
    }

    /** The same index under another name. */
    public Index withName(String newName) {
        return new Index(newName, parts, unique, predicate, method);
    }

    /** The columns that are parts of the key; columns inside of expressions are not known. */
    public List<String> columns() {
        return parts.stream()
                .filter(part -> !part.expression())
                .map(IndexPart::text)
                .toList();
    }

    /** Whether foreign keys can refer to the index: it is unique, over whole columns and all rows. */
    public boolean isKey() {
        return unique && predicate == null && parts.stream().noneMatch(IndexPart::expression);
    }

    /** Whether an expression or the predicate of the index speaks of a column; told from their words. */
    public boolean speaksOf(String column) {
        return (predicate != null && SqlMentions.of(predicate, column))
                || parts.stream().anyMatch(part -> part.expression() && SqlMentions.of(part.text(), column));
    }

    Index mapColumns(UnaryOperator<String> mapping) {
        List<IndexPart> mapped = parts.stream()
                .map(part -> part.expression()
                        ? part
                        : new IndexPart(false, mapping.apply(part.text()), part.descending(), part.nulls()))
                .toList();
        return new Index(name, mapped, unique, predicate, method);
    }
}
