package dev.retort.schema;

/** What a column holds where a row is inserted without a value for it. */
public sealed interface DefaultValue {

    /** A constant. */
    record Constant(Literal value) implements DefaultValue {}

    /**
     * An SQL expression, in the words of the database, such as {@code current_timestamp}.
     *
     * @param sql the expression, not blank
     */
    record Expression(String sql) implements DefaultValue {
        public Expression {
            sql = SqlText.normalized("default expression", sql);
        }
    }
}
