package dev.retort.schema;

/**
 * One part of an index's key.
 *
 * @param expression whether {@code text} is an SQL expression rather than a column's name
 * @param text the column's name, or the expression
 * @param descending whether it is sorted from high to low
 * @param nulls where nulls are sorted
 */
public record IndexPart(boolean expression, String text, boolean descending, Nulls nulls) {

    /** Where nulls are sorted in an index. */
    public enum Nulls {
        /** Where the database puts them by itself. */
        DEFAULT,
        FIRST,
        LAST
    }

    public IndexPart {
        if (expression) {
            text = SqlText.normalized("index expression", text);
        } else {
            Names.requireValid("column name", text);
        }
    }

    /** A column, ascending. */
    public static IndexPart column(String name) {
        return new IndexPart(false, name, false, Nulls.DEFAULT);
    }

    /** An SQL expression over the row, ascending. */
    public static IndexPart expression(String sql) {
        return new IndexPart(true, sql, false, Nulls.DEFAULT);
    }

    /** The same part, sorted from high to low. */
    public IndexPart desc() {
        return new IndexPart(expression, text, true, nulls);
    }

    /** The same part, with nulls before everything else. */
    public IndexPart nullsFirst() {
        return new IndexPart(expression, text, descending, Nulls.FIRST);
    }

    /** The same part, with nulls after everything else. */
    public IndexPart nullsLast() {
        return new IndexPart(expression, text, descending, Nulls.LAST);
    }

    /** Whether this is nothing but a column: ascending, with nulls where the database puts them. */
    public boolean isPlainColumn() {
        return !expression && !descending && nulls == Nulls.DEFAULT;
    }

    /** Whether this part is exactly the given column. */
    public boolean isColumn(String name) {
        return !expression && text.equals(name);
    }
}
