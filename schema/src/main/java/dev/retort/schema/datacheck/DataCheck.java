package dev.retort.schema.datacheck;

import dev.retort.schema.Condition;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import dev.retort.schema.type.ColumnType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that must be true of a table's rows before an operation can succeed. */
public sealed interface DataCheck {

    /** The table whose rows are asked. */
    ObjectName table();

    /** Calls the visitor's method for this kind of check. */
    <R> R accept(Visitor<R> visitor);

    /** There is no row, because a column is added that requires a value and has none to give. */
    record NoRows(ObjectName table, String column) implements DataCheck {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.noRows(this);
        }
    }

    /** Each row has a value in a column that becomes required. */
    record NoNulls(ObjectName table, String column) implements DataCheck {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.noNulls(this);
        }
    }

    /** No two rows have the same values in columns that become unique; a null is equal to nothing. */
    record NoDuplicates(ObjectName table, List<String> columns) implements DataCheck {
        public NoDuplicates {
            columns = List.copyOf(columns);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.noDuplicates(this);
        }
    }

    /**
     * No two rows have the same values in columns that are unique already, once the rows that have none in one of
     * them get one.
     *
     * @param table the table
     * @param columns the columns that are unique
     * @param column the one of them that is filled
     * @param expression what it is filled with, as SQL
     */
    record NoDuplicatesOnceFilled(ObjectName table, List<String> columns, String column, String expression)
            implements DataCheck {
        public NoDuplicatesOnceFilled {
            columns = List.copyOf(columns);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.noDuplicatesOnceFilled(this);
        }
    }

    /**
     * No two rows have the same values in columns that are unique already, once one of them has another type.
     *
     * @param table the table
     * @param columns the columns that are unique
     * @param column the one of them that is converted
     * @param from its type
     * @param to the type that it gets
     * @param using the SQL expression that converts it, {@code null} for the database's own conversion
     */
    record NoDuplicatesOnceConverted(
            ObjectName table,
            List<String> columns,
            String column,
            ColumnType from,
            ColumnType to,
            @Nullable String using)
            implements DataCheck {
        public NoDuplicatesOnceConverted {
            columns = List.copyOf(columns);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.noDuplicatesOnceConverted(this);
        }
    }

    /** No two rows have the same key in a unique index over expressions or over some of the rows. */
    record NoDuplicateEntries(ObjectName table, Index index) implements DataCheck {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.noDuplicateEntries(this);
        }
    }

    /** Each row whose columns become a foreign key has a row that they refer to, or a null among them. */
    record NoOrphans(ObjectName table, List<String> columns, ObjectName target, List<String> targetColumns)
            implements DataCheck {
        public NoOrphans {
            columns = List.copyOf(columns);
            targetColumns = List.copyOf(targetColumns);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.noOrphans(this);
        }
    }

    /** Each value of a column has a counterpart in the type that the column gets. */
    record Convertible(ObjectName table, String column, ColumnType from, ColumnType to) implements DataCheck {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.convertible(this);
        }
    }

    /** Each row fulfils a condition that becomes a check constraint. */
    record Fulfils(ObjectName table, Condition condition) implements DataCheck {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fulfils(this);
        }
    }

    /** One method a kind of check. */
    interface Visitor<R> {
        R noRows(NoRows check);

        R noNulls(NoNulls check);

        R noDuplicates(NoDuplicates check);

        R noDuplicatesOnceFilled(NoDuplicatesOnceFilled check);

        R noDuplicatesOnceConverted(NoDuplicatesOnceConverted check);

        R noDuplicateEntries(NoDuplicateEntries check);

        R noOrphans(NoOrphans check);

        R convertible(Convertible check);

        R fulfils(Fulfils check);
    }
}
