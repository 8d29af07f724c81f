package dev.retort.schema;

/** A property of the table as a whole, written among its elements. */
public sealed interface TableOption extends TableElement {

    /** What the table is for, in a person's words. */
    record Comment(String text) implements TableOption {}

    /** A text appended to the database's {@code create table}, verbatim. */
    record Options(String sql) implements TableOption {
        public Options {
            sql = SqlText.normalized("table option", sql);
        }
    }
}
