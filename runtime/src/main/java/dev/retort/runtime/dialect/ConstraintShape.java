package dev.retort.runtime.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A constraint as a catalog describes it.
 *
 * @param kind what it is
 * @param columns its columns, in order; empty for a check, whose columns are not compared
 * @param target for a foreign key the name of the table that it refers to, without its schema; else {@code null}
 * @param targetColumns for a foreign key the columns that it refers to
 * @param valid whether it was checked against the rows that were there before it
 */
public record ConstraintShape(
        Kind kind, List<String> columns, @Nullable String target, List<String> targetColumns, boolean valid) {

    /** What a constraint is. */
    public enum Kind {
        PRIMARY_KEY("primary key"),
        UNIQUE("unique"),
        FOREIGN_KEY("foreign key"),
        CHECK("check");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    public ConstraintShape {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }

    @Override
    public String toString() {
        return kind
                + (columns.isEmpty() ? "" : " (" + String.join(", ", columns) + ")")
                + (target == null ? "" : " references " + target + " (" + String.join(", ", targetColumns) + ")")
                + (valid ? "" : ", not validated");
    }
}
