package dev.retort.runtime.dialect.sqlite;

import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.schema.Sequence;
import java.util.List;

/**
 * Sequences as tables of one row, as Hibernate has them where a database has none: {@code next_val} is the
 * next number, which Hibernate reads and moves on. What it counts from and by is kept beside it, for whoever
 * compares the database with the model; bounds and caches mean nothing to Hibernate here.
 */
final class SqliteSequences {
    static final List<String> COLUMNS = List.of("next_val", "start_with", "increment_by");

    private SqliteSequences() {}

    static List<SqlStatement> create(String name, Sequence sequence) {
        return List.of(
                SqlStatement.inTransaction("create table " + name
                        + " (next_val bigint not null, start_with bigint not null, increment_by bigint not null)"),
                SqlStatement.inTransaction("insert into " + name + " (next_val, start_with, increment_by) values ("
                        + sequence.start() + ", " + sequence.start() + ", " + sequence.increment() + ")"));
    }

    static List<SqlStatement> alter(String name, Sequence before, Sequence after) {
        return List.of(SqlStatement.inTransaction("update " + name + " set "
                + (before.start() == after.start() ? "" : "next_val = " + after.start() + ", ")
                + "start_with = " + after.start() + ", increment_by = " + after.increment()));
    }

    /** What asks for a sequence: its start and increment. */
    static String query(String name) {
        return "select start_with, increment_by from " + name;
    }
}
