package dev.retort.schema;

/**
 * A column whose value the database computes from the other columns of the row.
 *
 * @param expression the SQL expression, not blank
 * @param stored whether the value is stored with the row rather than computed on read
 */
public record Generated(String expression, boolean stored) {
    public Generated {
        expression = SqlText.normalized("generation expression", expression);
    }

    /** Whether the expression speaks of a column; told from its words. */
    public boolean speaksOf(String column) {
        return SqlMentions.of(expression, column);
    }
}
