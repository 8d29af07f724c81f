package dev.retort.runtime.dialect.sqlite;

import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.schema.Column;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.Names;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes another table of one, under the same name, where SQLite's {@code alter table} cannot: a new table,
 * the rows copied, the old table dropped, the new one renamed, the indexes built again. Other tables go on
 * referring to it by its name. All of it is inside of the revision's transaction, which {@link
 * SqliteSessions} begins with foreign keys off: to drop a table deletes its rows first, and with them what
 * refers to them.
 */
final class SqliteRebuild {
    /** What a transaction with a rebuild in it is known by. */
    static final String MARK = "pragma legacy_alter_table = on";

    private static final ObjectName NEXT = ObjectName.of("retort_new");
    private final SqliteDialect dialect;
    private final SqliteDefinitions define;
    private final Table from;
    private final Table to;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<SqlStatement> steps = new ArrayList<>();

    /**
     * @param from the table as it is
     * @param to the table as it is to be; a column by the name of an old one keeps its values, another gets
     *     its default
     */
    SqliteRebuild(SqliteDialect dialect, Table from, Table to) {
        this.dialect = dialect;
        this.define = dialect.definitions();
        this.from = from;
        this.to = to;
        for (Column column : to.columns()) {
            if (column.generated() == null && from.column(column.name()) != null) {
                values.put(column.name(), define.quote(column.name()));
            }
        }
    }

    /** Has a column get its values from an expression over the old row. */
    SqliteRebuild filling(String column, String expression) {
        values.put(column, expression);
        return this;
    }

    /** Whether the tables differ in anything that SQLite keeps. */
    boolean isNeeded() {
        return !define.createTable(from).equals(define.createTable(to))
                || values.entrySet().stream()
                        .anyMatch(value -> !value.getValue().equals(define.quote(value.getKey())));
    }

    List<SqlStatement> statements() {
        steps.add(new SqliteGuards(dialect).nothingUnknown(from));
        add(define.createTable(to.withName(NEXT)));
        if (!values.isEmpty()) {
            add("insert into " + define.quote(NEXT) + " " + define.columns(values.keySet()) + "\nselect "
                    + String.join(", ", values.values()) + " from " + define.quote(from.name()));
        }
        goOnCounting();
        add("drop table " + define.quote(from.name()));
        // The old way leaves alone what speaks of the table: views, triggers and keys of others.
        add(MARK);
        add("alter table " + define.quote(NEXT) + " rename to " + define.quote(from.name()));
        add("pragma legacy_alter_table = off");
        for (Index index : to.indexes().values()) {
            add(define.createIndex(to.name(), index));
        }
        return List.copyOf(steps);
    }

    /** A number that was given out does not come again, even if its row is gone. */
    private void goOnCounting() {
        Column counted = SqliteDefinitions.counted(to);
        Identity identity = counted == null ? null : counted.identity();
        if (counted == null || identity == null) {
            return;
        }
        Column before = SqliteDefinitions.counted(from);
        boolean same = before != null && identity.equals(before.identity());
        add("delete from sqlite_sequence where name = 'retort_new'");
        add("insert into sqlite_sequence (name, seq) select 'retort_new', max(" + (identity.start() - 1)
                + ", coalesce((select max(" + define.quote(counted.name()) + ") from " + define.quote(NEXT) + "), 0)"
                + (same
                        ? ", coalesce((select max(seq) from sqlite_sequence where name = " + text(from.name())
                                + " collate nocase), 0)"
                        : "")
                + ")");
    }

    private static String text(ObjectName name) {
        return "'" + Names.bare(name.name()).replace("'", "''") + "'";
    }

    private void add(String sql) {
        steps.add(SqlStatement.inTransaction(sql));
    }
}
