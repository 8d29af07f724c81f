package dev.retort.schema;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a check constraint demands of each row. */
public sealed interface Condition {

    /** Calls the visitor's method for this kind of condition. */
    <R> R accept(Visitor<R> visitor);

    /** The same condition with its columns renamed; SQL text is not looked into. */
    Condition mapColumns(UnaryOperator<String> mapping);

    /** Whether the condition depends on a column; what SQL text speaks of is told from its words. */
    boolean speaksOf(String column);

    /**
     * Whether every row that fulfils another condition surely fulfils this one too; {@code false} where that
     * cannot be told.
     */
    default boolean isImpliedBy(Condition other) {
        return equals(other);
    }

    /** The one column that it is about, or {@code null} where only its SQL text says what it is about. */
    @Nullable
    String column();

    /**
     * A column holds one of some values, or nothing.
     *
     * @param column the column
     * @param values the values allowed, at least one; their order is kept but has no meaning
     */
    record OneOf(String column, List<Literal> values) implements Condition {
        public OneOf {
            Names.requireValid("column name", column);
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new SchemaException("a check on '" + column + "' allows no value");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.oneOf(this);
        }

        @Override
        public Condition mapColumns(UnaryOperator<String> mapping) {
            return new OneOf(mapping.apply(column), values);
        }

        @Override
        public boolean speaksOf(String name) {
            return column.equals(name);
        }

        @Override
        public boolean isImpliedBy(Condition other) {
            return other instanceof OneOf that && column.equals(that.column) && sorted().containsAll(that.sorted());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OneOf that && column.equals(that.column) && sorted().equals(that.sorted());
        }

        @Override
        public int hashCode() {
            return Objects.hash(column, sorted());
        }

        private TreeSet<String> sorted() {
            TreeSet<String> texts = new TreeSet<>();
            values.forEach(value -> texts.add(value.toString()));
            return texts;
        }
    }

    /**
     * A column's value lies between two bounds, both included, or is nothing.
     *
     * @param column the column
     * @param from the lower bound
     * @param to the upper bound
     */
    record Between(String column, Literal from, Literal to) implements Condition {
        public Between {
            Names.requireValid("column name", column);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.between(this);
        }

        @Override
        public Condition mapColumns(UnaryOperator<String> mapping) {
            return new Between(mapping.apply(column), from, to);
        }

        @Override
        public boolean isImpliedBy(Condition other) {
            return equals(other)
                    || other instanceof Between that
                            && column.equals(that.column)
                            && isAtMost(from, that.from)
                            && isAtMost(that.to, to);
        }

        private static boolean isAtMost(Literal one, Literal other) {
            return one instanceof Literal.Number low
                    && other instanceof Literal.Number high
                    && low.value().compareTo(high.value()) <= 0;
        }

        @Override
        public boolean speaksOf(String name) {
            return column.equals(name);
        }
    }

    /**
     * A condition in the words of the database.
     *
     * @param text the condition, not blank
     */
    record Sql(String text) implements Condition {
        public Sql {
            text = SqlText.normalized("check", text);
        }

        @Override
        public @Nullable String column() {
            return null;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sql(this);
        }

        @Override
        public Condition mapColumns(UnaryOperator<String> mapping) {
            return this;
        }

        @Override
        public boolean speaksOf(String name) {
            return SqlMentions.of(text, name);
        }
    }

    /** One method a kind of condition. */
    interface Visitor<R> {
        R oneOf(OneOf condition);

        R between(Between condition);

        R sql(Sql condition);
    }
}
