package dev.retort.benchmarks.contender;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Revisions of one small statement each: every tenth creates a table, the others add a column to the last
 * one.
 *
 * @param revisions how many there are
 */
public record Workload(int revisions) {
    private static final int COLUMNS_A_TABLE = 10;

    /** The statements, one a revision. */
    public List<String> statements() {
        return IntStream.rangeClosed(1, revisions).mapToObj(Workload::statement).toList();
    }

    /** Whether the revision creates a table rather than adding a column. */
    public static boolean createsTable(int revision) {
        return (revision - 1) % COLUMNS_A_TABLE == 0;
    }

    /** The table that the revision creates or changes. */
    public static String table(int revision) {
        return "t" + ((revision - 1) / COLUMNS_A_TABLE);
    }

    /** The column that the revision adds. */
    public static String column(int revision) {
        return "c" + ((revision - 1) % COLUMNS_A_TABLE);
    }

    private static String statement(int revision) {
        return createsTable(revision)
                ? "create table " + table(revision) + " (id bigint not null, name varchar(100), primary key (id))"
                : "alter table " + table(revision) + " add column " + column(revision) + " varchar(50)";
    }
}
