package dev.retort.schema;

/** What happens to a row when the row that it refers to is deleted, or its key changed. */
public enum ReferentialAction {
    /** The change is refused. This is also what a foreign key without a rule means. */
    NO_ACTION,
    /** The change is refused at once, even where constraints are deferred. */
    RESTRICT,
    /** The row follows: it is deleted too, or takes the new key. */
    CASCADE,
    /** The reference becomes null. */
    SET_NULL,
    /** The reference takes its column's default. */
    SET_DEFAULT;

    /** How SQL spells it. */
    public String sql() {
        return name().replace('_', ' ').toLowerCase(java.util.Locale.ROOT);
    }
}
